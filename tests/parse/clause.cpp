// docs/language.md#sentences-and-clauses: paragraph, sentence, clause; quotes and brackets never split inside.
#include "catch.hpp"

#include "support/reading.hpp"

using support::clauses;
using support::sentences;

TEST_CASE("a sentence ends at 。！？ and ；")
{
    CHECK(sentences("完成任务。新增5户！是否整改？全部整改；") == "完成任务。 | 新增5户！ | 是否整改？ | 全部整改；");
    CHECK(sentences("完成任务.新增5户") == "完成任务.新增5户");
    CHECK(sentences("第一行\n第二行") == "第一行 | 第二行");
    CHECK(sentences("完成任务!新增5户?好;") == "完成任务! | 新增5户? | 好;");
}

TEST_CASE("a clause ends at ，、；： and where its sentence does")
{
    CHECK(clauses("新增5户，培训3次、走访2人；效果：好。全面完成") ==
          "新增5户 | 培训3次 | 走访2人 | 效果 | 好 | 全面完成");
    CHECK(clauses("新增5户,培训3次:好") == "新增5户 | 培训3次 | 好");
    CHECK(clauses("补助1,234.5元，4、48亿元") == "补助1,234.5元 | 4、48亿元");
    CHECK(clauses("15:08开会") == "15:08开会");
    CHECK(clauses("，，、；") == "");
}

TEST_CASE("quotes, titles and brackets do not split inside")
{
    CHECK(sentences("落实“保安全。促发展。”要求。完成") == "落实“保安全。促发展。”要求。 | 完成");
    CHECK(clauses("印发《关于教育、医疗、养老的意见》，落实") == "印发《关于教育、医疗、养老的意见》 | 落实");
    CHECK(clauses("新建5个（含续建，改建），完工") == "新建5个（含续建，改建） | 完工");
    CHECK(clauses("“一，二（三，四）五，六”，七") == "“一，二（三，四）五，六” | 七");
    CHECK(clauses("【重点，难点】，突破") == "【重点，难点】 | 突破");
}

TEST_CASE("a quote that is never closed splits as if it were not there")
{
    CHECK(clauses("落实“保安全，促发展\n下一行，继续") == "落实“保安全 | 促发展 | 下一行 | 继续");
    CHECK(clauses("安全）第一，预防为主") == "安全）第一 | 预防为主");
}

TEST_CASE("what is quoted is read all the same")
{
    support::check_readings({
        {"新建5个（含续建2个），完工", "5个 = 5 个; 2个 = 2 个"},
        {"《规划》提出新增5户", "5户 = 5 户"},
        {"“新增3户”", "3户 = 3 户"},
    });
}
