// docs/language.md#noise-and-diagnostics: what is unreadable gives a diagnostic and no value; what is readable is read.
#include "catch.hpp"

#include "support/reading.hpp"

using support::check_diagnostics;
using support::check_nothing_read;
using support::check_readings;

TEST_CASE("spaced and full-width digits are one number")
{
    check_readings({
        {"1 9 9 8 年", "1 9 9 8 年 = @1998"},
        {"流转５ 340 亩", "５ 340 亩 = 5340 亩"},
        {"流转5 340亩", "5 340亩 = 5340 亩"},
        {"栽植12 500株", "12 500株 = 12500 株"},
        {"共1 234 567元", "1 234 567元 = 1234567 元"},
        {"受益3 6 5 户", "3 6 5 户 = 365 户"},
        {"共２ ７ 户", "２ ７ 户 = 27 户"},
        // near misses: two numbers
        {"共5 34亩", "34亩 = 34 亩"},
        {"共12 34亩", "34亩 = 34 亩"},
    });
}

TEST_CASE("an enumeration comma is a decimal point where only that makes sense, with a diagnostic")
{
    check_readings({
        {"总投资4、48亿元", "4、48亿元 = 448000000 元"},
        {"增长33、7%", "33、7% = 33.7 %"},
        {"支出29851、2万元", "29851、2万元 = 298512000 元"},
        {"占比0、5％", "0、5％ = 0.5 %"},
        {"提高0、8个百分点", "0、8个百分点 = 0.8 百分点"},
        {"面积4、5亩", "4、5亩 = 4.5 亩"},
        {"规模4、5千瓦", "4、5千瓦 = 4.5 千瓦"},
        {"规模4. 5千瓦", "4. 5千瓦 = 4.5 千瓦"},
        // near misses: lists
        {"建成4、5个", "5个 = 5 个"},
        {"建成4. 5个", "5个 = 5 个"},
        {"建成35、110千伏线路", "110千伏 = 110 千伏"},
        {"安装3、4、5千瓦", "5千瓦 = 5 千瓦"},
        {"5、6月", "5、6月 = @XXXX-05/XXXX-06"},
        {"分别为1、2、3万元", "1 = 10000 元; 2 = 20000 元; 3万元 = 30000 元"},
        {"分别增长3、5%", "3 = 3 %; 5% = 5 %"},
        {"新增3、5户", "5户 = 5 户"},
    });
    check_diagnostics({
        {"总投资4、48亿元", "enumeration_comma_as_point 4、48亿元"},
        {"增长33、7%", "enumeration_comma_as_point 33、7%"},
        {"支出29851、2万元", "enumeration_comma_as_point 29851、2万元"},
        {"规模4、5千瓦", "enumeration_comma_as_point 4、5千瓦"},
        {"新增3、5户", ""},
        {"建成4、5个", ""},
    });
}

TEST_CASE("the end of a longer chain of digits is no number, and reported")
{
    check_nothing_read({"增长13.5.6万元", "1.286.5万元", "增长8。2%", "见3.2.1条", "开展3·8节活动"});
    check_diagnostics({
        {"增长13.5.6万元", "broken_number 6万元"},
        {"增长8。2%", "broken_number 2%"},
        {"开展3·8节活动", ""},
    });
    check_readings({
        {"投资12·6亿元", "12·6亿元 = 1260000000 元"},
        {"投资12•6亿元", "12•6亿元 = 1260000000 元"},
        {"增长6﹒2%", "6﹒2% = 6.2 %"},
        {"增长33·7%", "33·7% = 33.7 %"},
        // near misses: a marker, the end of a sentence
        {"1.完成\n2.4.6亿元到位", "4.6亿元 = 460000000 元"},
        {"位居第3。5亿元项目开工", "第3 = #3; 5亿元 = 500000000 元"},
    });
}

TEST_CASE("what is left of a number behind a stray point, stop or letter is no number, and reported")
{
    check_nothing_read({"投资l2.6亿元", "产量O.8万吨", "完成率98..6%", "投资.6亿元", "完成10。5亿元", "下降0。6个百分点", "完成12。5万户"});
    check_diagnostics({
        {"投资l2.6亿元", "broken_number 2.6亿元"},
        {"产量O.8万吨", "broken_number 8万吨"},
        {"完成率98..6%", "broken_number 6%"},
        {"投资.6亿元", "broken_number 6亿元"},
        {"完成10。5亿元", "broken_number 5亿元"},
        {"下降0。6个百分点", "broken_number 6个百分点"},
    });
    check_readings({
        // near misses: a name, and the end of a sentence
        {"PM2.5下降3%", "3% = 3 %"},
        {"A级236户", "236户 = 236 户"},
        {"S315线36公里", "36公里 = 36 公里"},
        {"完成任务.新增5户", "5户 = 5 户"},
        {"完成任务.6户脱贫", "6户 = 6 户"},
        {"完成任务。6户脱贫", "6户 = 6 户"},
        {"完成6户。5户搬迁", "6户 = 6 户; 5户 = 5 户"},
        {"编号36。5户搬迁", "5户 = 5 户"},
        {"见附件1。3亿元到位", "3亿元 = 300000000 元"},
        {"代码2023。5亿元到位", "5亿元 = 500000000 元"},
        {"编号12。5.6公里道路", "5.6公里 = 5.6 公里"},
        {"完成5亿元.3.2万亩建成", "5亿元 = 500000000 元; 3.2万亩 = 32000 亩"},
        {"等...6亿元", "6亿元 = 600000000 元"},
    });
}

TEST_CASE("a masked value is reported and not read")
{
    check_nothing_read({"总投资XX万元", "完成x.6亿元", "合计xx458元", "走访***户", "20**年", "201x年", "共X户",
                        "新增xxx人", "20XX年", "＊＊户", "投入ＸＸ万元"});
    check_diagnostics({
        {"总投资XX万元", "masked_value XX万元"},
        {"完成x.6亿元", "masked_value x.6亿元"},
        {"合计xx458元", "masked_value xx458元"},
        {"走访***户", "masked_value ***户"},
        {"20**年", "masked_value 20**年"},
        {"201x年", "masked_value 201x年"},
        {"20XX年", "masked_value 20XX年"},
        {"20__年", "masked_value 20__年"},
        {"投资20__万元", "masked_value 20__万元"},
        // near misses: names
        {"XX公司", ""},
        {"X光检查", ""},
        {"SUV车型", ""},
    });
    check_readings({
        {"实行7*24小时值守", "24小时 = 24 小时"},
        {"建成100米*50米广场", "100米 = 100 米; 50米 = 50 米"},
        {"实行7x24小时值守", "24小时 = 24 小时"},
        {"实行7X24小时值守", "24小时 = 24 小时"},
        {"装机3x12万千瓦", "12万千瓦 = 120000 千瓦"},
        {"铺设600x600毫米地砖", "600毫米 = 600 毫米"},
    });
    check_nothing_read({"XL号工作服", "1024x768分辨率"});
    check_diagnostics({{"实行7x24小时值守", ""}, {"铺设600x600毫米地砖", ""}, {"XL号工作服", ""}, {"3x户", "masked_value 3x户"}});
    check_diagnostics({{"实行7*24小时值守", ""}, {"建成100米*50米广场", ""}, {"投资*5万元", "masked_value *5万元"}});
    check_readings({{"总投资XX万元，共3个", "3个 = 3 个"}, {"20**年完成5户", "5户 = 5 户"}});
}

TEST_CASE("a unit whose number is lost is nothing, reported only where a scale shows the loss")
{
    check_nothing_read({"发展党员名", "总投资亿元", "新建公里", "投入资金万元，", "增长%"});
    check_diagnostics({
        {"总投资亿元", "lost_number 亿元"},
        {"投入资金万元，", "lost_number 万元"},
        {"能耗0.4吨标准煤/万元", ""},
        {"发展党员名", ""},
        {"新建公里", ""},
    });
}

TEST_CASE("furniture inside the text is no quantity")
{
    check_nothing_read({"第1页共10页", "—1—", "- 3 -", "第 2 页 共 12 页", "— 12 —", "扫一扫在手机打开当前页",
                        "【打印本页】", "－5－"});
    check_readings({
        {"新增27户\n—1—\n新增3人", "27户 = 27 户; 3人 = 3 人"},
        {"新增27户\n第1页共10页\n新增3人", "27户 = 27 户; 3人 = 3 人"},
    });
}

TEST_CASE("table cells without units are no quantities")
{
    check_nothing_read({"27\t81\t5", "粮食\t万吨\t15.8\t16.2", "1\t张某\t男", "2\t条某\t45", "产量（万吨）", "单位：万吨", "单位：万元", "序号 1 2 3", "27", "12.5", "1\n2\n3", "合计 120 35"});
}

TEST_CASE("the unit column of a table and the numbers of its rows are no quantities")
{
    check_nothing_read({"生产总值 亿元 126.3", "粮食 万吨 32.6", "总户数 万户 3.2", "总人数 千人", "（单位：亿元、%）",
                        "1 张家村\n2 方庄村\n3 台子村", "10 家和社区 3\n11 石门村 5"});
    check_diagnostics({{"（单位：亿元、%）", ""}, {"单位：万元", ""}});
    check_readings({
        // near misses
        {"支持 近万吨 粮食", "万吨 = 10000 吨 nearly"},
        {"156 人\n5 个项目", "156 人 = 156 人; 5 个 = 5 个"},
        {"5 个项目开工\n6 个项目竣工", "5 个 = 5 个; 6 个 = 6 个"},
        {"1 张桌子", "1 张 = 1 张"},
    });
}

TEST_CASE("a doubled marker is no quantity")
{
    check_nothing_read({"1. 1、强化责任", "（一）1.抓落实", "一、（一）总体情况"});
}

TEST_CASE("a fraction that a blank or a line break interrupts is read whole before 万, 亿, a percent sign or a unit that measures")
{
    check_readings({
        {"共有企业7.9 4万户", "7.9 4万户 = 79400 户"},
        {"罚没款412.6 3万元", "412.6 3万元 = 4126300 元"},
        {"增长12.3 5%", "12.3 5% = 12.35 %"},
        {"面积12. 5亩", "12. 5亩 = 12.5 亩"},
        {"投资3.\n6亿元", "3.\n6亿元 = 360000000 元"},
        // near misses: two cells of a table
        {"12.5 30户", "30户 = 30 户"},
        {"12.5\t3万户", "3万户 = 30000 户"},
        {"任务：3. 5亩", "5亩 = 5 亩"},
        {"3.\n6亿元", "6亿元 = 600000000 元"},
        {"共3.\n6户", "6户 = 6 户"},
        {"完成3. 5个", "5个 = 5 个"},
    });
}
