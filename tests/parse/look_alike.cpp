// docs/language.md#look-alikes: digits that do not count.
#include "catch.hpp"

#include "support/reading.hpp"

using support::check_nothing_read;
using support::check_readings;

TEST_CASE("codes and names hold no quantities")
{
    check_nothing_read({"改造G240国道", "覆盖5G网络",   "创建4A级景区", "开通6号线",    "拆除10号楼",   "采用3D打印",
                        "90后干部",     "设置AB角",     "筹备APEC2024", "创建5A级景区", "S304省道通车", "X002县道",
                        "桩号K12+300",  "防控H7N9疫情", "减排CO2",      "4K超高清",     "00后大学生",   "80后书记",
                        "70、80后干部", "T3航站楼",     "2号航站楼",    "1号线",        "3号井",        "AAA级企业",
                        "A级景区",      "T800碳纤维",   "4G/5G基站",    "4×4赛事",      "XR技术",       "3A级旅游厕所",
                        "B2B平台",      "C919客机",     "Q345钢材",     "F5赛事",       "K1快速路",     "西子3号"});
}

TEST_CASE("what stands beside a code does count")
{
    check_readings({
        {"新建5G基站120个", "120个 = 120 个"},
        {"创建4A级景区2个", "2个 = 2 个"},
        {"G240国道改造12公里", "12公里 = 12 公里"},
        {"PM2.5下降3%", "3% = 3 %"},
        {"6号线长8.5公里", "8.5公里 = 8.5 公里"},
        {"GDP1.2万元", "1.2万元 = 12000 元"},
        {"GDP增长5%", "5% = 5 %"},
    });
}

TEST_CASE("events named by their date hold no quantities")
{
    check_nothing_read({"“6.22”洪涝灾害", "“3·15”活动", "“12·4”宪法宣传", "“11.9”消防宣传", "3·15晚会", "“4·15”宣传日",
                        "“7.20”特大暴雨", "‘5·12’防灾", "3.8节", "3·8节"});
    check_readings({{"改造管道3节", "3节 = 3 节"}});
}

TEST_CASE("telephone and document numbers hold no quantities")
{
    check_nothing_read({"国发〔2024〕5号", "电话：0371-66668888", "豫政〔2023〕12号文件", "国办发[2022]36号",
                        "12345热线", "拨打110报警", "119消防宣传", "联系电话13800001111", "电话0745-3321234",
                        "统一社会信用代码91410100", "国发（2021）6号", "邮编418000"});
}

TEST_CASE("scores, proportions and versions hold no quantities")
{
    check_nothing_read(
        {"按1∶2配备", "比例为1:3", "比分3∶1", "2.0版方案", "3.0版本", "V2.0系统", "“1.0版”", "升级为5.0版", "1对1辅导", "2对1帮扶"});
    check_readings({{"表彰3对夫妻", "3对 = 3 对"}, {"表彰夫妻5对10人", "5对 = 5 对; 10人 = 10 人"}});
}

TEST_CASE("centuries, resolutions and systems of points hold no quantities")
{
    check_nothing_read({"20世纪90年代", "21世纪", "1024×768分辨率", "百分制", "实行100分制"});
    check_readings({{"跨越两个世纪", "两个世纪 = 2 世纪"}, {"得分100分", "100分 = 100 分"}});
}

TEST_CASE("pollutants hold no quantities")
{
    check_readings({{"SO2 150吨", "150吨 = 150 吨"}, {"编号A12 300元", "300元 = 300 元"}, {"PM10 105微克", "105微克 = 105 微克"}, {"共5 340亩", "5 340亩 = 5340 亩"}});
    check_nothing_read({"PM2.5浓度", "PM10浓度", "PM2.5、PM10均下降", "PM₂.₅浓度"});
}

TEST_CASE("the numbers of papers are no ordinals")
{
    check_nothing_read({"第318号令", "第223、224号令", "第12、13、15号文件"});
    check_readings({{"第5、6次会议", "第5 = #5 次; 6次 = #6 次"}, {"位列第一、12号车间", "第一 = #1"}});
}

TEST_CASE("phases and grades hold no quantities")
{
    check_nothing_read({"二期工程", "三级医院", "一期项目", "三期扩建", "一级公路", "二级响应", "三甲医院", "二甲医院",
                        "四级网格", "一等奖", "二等功", "一类县", "三期", "二级及以上医院", "达到三类水质", "劣五类水体", "二类疫苗",
                        "三类医疗器械", "3类以上标准", "一本上线率", "二本院校", "二标段完工",
                        "二类口岸", "12类村", "5级伤残", "高三2班", "四板挂牌"});
    check_readings({{"四类26个问题", "四类 = 4 类; 26个 = 26 个"}, {"书籍三本2000册", "三本 = 3 本; 2000册 = 2000 册"}, {"三类8户", "8户 = 8 户"}, {"分为三类12户", "三类 = 3 类; 12户 = 12 户"}, {"二类警务室52个", "52个 = 52 个"}, {"2类村3个", "3个 = 3 个"}, {"二本512人", "512人 = 512 人"}, {"其中一本356人", "356人 = 356 人"},
                    {"3标段36公里", "36公里 = 36 公里"},
                    // near misses
                    {"两类村庄", "两类 = 2 类"}, {"8级地震", "8级 = 8 级"}, {"6级以上大风", "6级 = 6 级 at_least"}, {"二十本", "二十本 = 20 本"},
                    {"3个标段", "3个标段 = 3 标段"}, {"分3标段", "3标段 = 3 标段"}});
    check_readings({{"三类问题", "三类 = 3 类"}, {"两类水产品", "两类 = 2 类"}, {"赠书二本", "二本 = 2 本"}, {"两个标段", "两个标段 = 2 标段"}});
}

TEST_CASE("formulas of policy hold no quantities")
{
    check_nothing_read({"“1+3+N”机制", "137工作法", "30+15村", "“1+6+N”体系", "“3+2”模式", "“135”计划", "4+4科创工程",
                        "“1+N”政策", "“4+1”工作", "“123”行动", "“10+100”帮扶", "“7+3+N”产业链"});
}

TEST_CASE("markers hold no quantities")
{
    check_nothing_read({"一、工作回顾", "（一）经济发展", "1.强化责任", "（1）明确分工", "①加强巡查", "1、完善制度",
                        "第三章 总则", "1．优化流程", "2)排查", "⑴落实"});
}
