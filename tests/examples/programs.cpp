// The example programs as their users meet them: arguments and input in, output, messages and exit status out.
#include "catch.hpp"

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <sys/wait.h>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;

/// A folder of this test alone, gone at its end.
class scratch {
public:
    scratch() : path_(fs::temp_directory_path() / ("gongwen-test-" + std::to_string(getpid())))
    {
        fs::create_directories(path_);
    }
    scratch(scratch const&) = delete;
    scratch& operator=(scratch const&) = delete;
    ~scratch() { fs::remove_all(path_); }

    [[nodiscard]] std::string file(std::string_view name) const { return (path_ / name).string(); }

    [[nodiscard]] std::string write(std::string_view name, std::string_view bytes) const
    {
        std::ofstream(file(name), std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        return file(name);
    }

    [[nodiscard]] std::string read(std::string_view name) const
    {
        std::ifstream stream(file(name), std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }

private:
    fs::path path_;
};

struct result {
    int status = -1;
    std::string out;
    std::string err;
};

/// Runs a program through the shell: `run("outline", "--help")`, with the bytes of its standard input.
result run(std::string const& program, std::string const& arguments, std::string_view input = {})
{
    const scratch here;
    const std::string command = "'" GONGWEN_TEST_PROGRAMS "/" + program + "' " + arguments + " < '" +
                                here.write("in", input) + "' > '" + here.file("out") + "' 2> '" + here.file("err") +
                                "'";
    const int status = std::system(command.c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, here.read("out"), here.read("err")};
}

bool has(std::string const& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

std::vector<std::string> lines(std::string const& text)
{
    std::vector<std::string> result;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        result.push_back(line);
    }
    return result;
}

const std::string data = GONGWEN_TEST_DATA;
const std::vector<std::string> programs{"outline", "quantities", "report_json", "custom_visitor"};
constexpr std::string_view report = "一、修路\n全年修路3公里，投资410余万元。\n二、打井\n打井XX口，共5户12人。\n";

}  // namespace

TEST_CASE("every program has help and a version")
{
    for (auto const& program : programs) {
        const result help = run(program, "--help");
        CHECK(help.status == 0);
        CHECK(has(help.out, "Usage:"));
        CHECK(has(help.out, "--encoding"));
        CHECK(help.err.empty());
        CHECK(run(program, "--version").status == 0);
    }
}

TEST_CASE("an unknown option or encoding is a usage error")
{
    for (auto const& program : programs) {
        const result option = run(program, "--no-such-option");
        CHECK(option.status == 2);
        CHECK(option.out.empty());
        CHECK(has(option.err, "--no-such-option"));
        CHECK(has(option.err, "--help"));
        const result encoding = run(program, "--encoding klingon");
        CHECK(encoding.status == 2);
        CHECK(has(encoding.err, "klingon"));
    }
}

TEST_CASE("a missing file and a directory are named, and the other inputs are read")
{
    const std::string good = "'" + data + "/qinghe-2024.txt'";
    for (auto const& program : programs) {
        const result missing = run(program, "/no/such/file.txt " + good);
        CHECK(missing.status == 1);
        CHECK(has(missing.err, "/no/such/file.txt: No such file"));
        CHECK(missing.out == run(program, good).out);
        const result directory = run(program, "'" + data + "'");
        CHECK(directory.status == 1);
        CHECK(has(directory.err, data + ": is a directory"));
        CHECK(directory.out.empty());
    }
}

TEST_CASE("every program reads files and standard input alike")
{
    std::ifstream stream(data + "/qinghe-2024.txt", std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    REQUIRE(text.size() > 3000);
    for (auto const& program : programs) {
        const result named = run(program, "'" + data + "/qinghe-2024.txt'");
        CHECK(named.status == 0);
        CHECK(named.out.size() > 100);
        std::string unnamed = run(program, "", text).out;
        CHECK(run(program, "-", text).out == unnamed);
        for (std::size_t at = unnamed.find("<stdin>"); at != std::string::npos; at = unnamed.find("<stdin>")) {
            unnamed.replace(at, 7, data + "/qinghe-2024.txt");
        }
        CHECK(unnamed == named.out);
    }
}

TEST_CASE("an empty input, a BOM alone, NUL bytes and ill-formed bytes are read with status 0")
{
    for (auto const& program : programs) {
        for (std::string_view text : {std::string_view(), std::string_view("\xEF\xBB\xBF"),
                                      std::string_view("\0a\0", 3), std::string_view("投资3\xFF万元\xE4\xB8")}) {
            CHECK(run(program, "", text).status == 0);
        }
    }
    const result ill = run("outline", "", "一、修路\n修\xFF路");
    CHECK(has(ill.err, "<stdin>:2:2: note: this is not UTF-8"));
    CHECK(has(ill.err, "<stdin>:2:2: error: "));
    CHECK(has(ill.err, "[ill_formed_utf8]"));
}

TEST_CASE("GB18030 reads as UTF-8 does")
{
    // 一、修路3公里 and 410余万元 in GB18030
    const std::string_view gb18030 = "\xD2\xBB\xA1\xA2\xD0\xDE\xC2\xB7\x33\xB9\xAB\xC0\xEF\x0A"
                                     "\x34\x31\x30\xD3\xE0\xCD\xF2\xD4\xAA\x0A";
    for (auto const& program : programs) {
        const result other = run(program, "--encoding gb18030", gb18030);
        CHECK(other.status == 0);
        CHECK(other.err.empty());
        CHECK(other.out == run(program, "", "一、修路3公里\n410余万元\n").out);
    }
}

TEST_CASE("bytes that are not of the encoding are named by their offset")
{
    const result wrong = run("outline", "-e gb18030", "abc\xFF\xFF");
    CHECK(wrong.status == 1);
    CHECK(wrong.out.empty());
    CHECK(wrong.err == "<stdin>: is not gb18030: byte 3 is 0xFF\n");
    const result cut = run("outline", "-e gb18030", "abc\xD2");
    CHECK(cut.status == 1);
    CHECK(cut.err == "<stdin>: ends inside a character of gb18030: byte 3 is 0xD2\n");
}

TEST_CASE("a reader that goes away ends a program quietly, a full disk with a message")
{
    for (auto const& program : programs) {
        const std::string path = "'" GONGWEN_TEST_PROGRAMS "/" + program + "' '" + data + "/qinghe-2024.txt'";
        const scratch here;
        const std::string piped =
            "( " + path + " 2> '" + here.file("err") + "'; echo $? > '" + here.file("status") + "' ) | true";
        CHECK(std::system(piped.c_str()) == 0);
        CHECK(here.read("err").empty());
        CHECK(here.read("status") == "0\n");
        if (fs::exists("/dev/full")) {
            const std::string full = path + " > /dev/full 2> '" + here.file("err") + "'";
            CHECK(WEXITSTATUS(std::system(full.c_str())) == 1);
            CHECK(has(here.read("err"), "cannot write: "));
        }
    }
}

TEST_CASE("outline prints line, count and title, indented by level")
{
    const result all = run("outline", "", report);
    CHECK(all.status == 0);
    CHECK(all.out == "<stdin>\n"
                     "line  quantities  section\n"
                     "               4\n"
                     "   1           2    一、修路\n"
                     "   3           2    二、打井\n");
    CHECK(all.err == "<stdin>:4:3: warning: the number is masked; no value is read [masked_value]\n"
                     "    打井XX口，共5户12人。\n"
                     "        ^~~~\n");
    CHECK(has(run("outline", "", "一、民生\n一是修路3公里。\n").out, "一是修路3公里"));
    CHECK_FALSE(has(run("outline", "--headings", "一、民生\n一是修路3公里。\n").out, "一是修路3公里"));
}

TEST_CASE("quantities prints a table whose columns are in line")
{
    const result all = run("quantities", "", report);
    CHECK(all.status == 0);
    CHECK(all.out == "<stdin>\n"
                     "place  section   subject   as written    value  unit  modifier\n"
                     "  2:5  一、修路  全年修路  3公里             3  公里\n"
                     " 2:11  一、修路  投资      410余万元   4100000  元    more_than\n"
                     "  4:8  二、打井  共        5户               5  户\n"
                     " 4:10  二、打井  共        12人             12  人\n");
}

TEST_CASE("quantities --csv has all fields, quoted where they must be")
{
    const result all = run("quantities", "--csv", "一、收入,支出\n高龄津贴不低于每人每月100元，2-3家。\n");
    CHECK(all.status == 0);
    const auto rows = lines(all.out);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0] == "file,line,column,begin,end,section,subject,text,lower,upper,unit,per,dimension,modifier,"
                     "numerals,group\r");
    CHECK(has(rows[1], ",\"一、收入,支出\",高龄津贴不低于每人每月,100元,100,,元,人·月,money,"));
    CHECK(has(rows[2], ",2-3家,2,3,家,,things,exact,arabic,"));
    const result two = run("quantities", "--csv '" + data + "/qinghe-2024.txt' '" + data + "/yunling-2025-h1.txt'");
    CHECK(two.out.find("file,line") == two.out.rfind("file,line"));
}

TEST_CASE("report_json prints one object on one line")
{
    const result one = run("report_json", "", report);
    CHECK(one.status == 0);
    CHECK(lines(one.out).size() == 1);
    CHECK(has(one.out, R"({"file":"<stdin>","bytes":)"));
    CHECK(has(one.out, R"("front":{"title":null,)"));
    CHECK(has(one.out,
              R"({"kind":"heading","marker":"一、","level":1,"title":"修路","run_in":false,"line":1,"span":[0,12]})"));
    CHECK(has(one.out, R"("text":"410余万元","lower":"4100000","upper":null,"unit":"元","per":[],"dimension":"money",)"
                       R"("modifier":"more_than","numerals":"arabic","group":1,"section":0})"));
    CHECK(has(one.out, R"("statements":[])"));
    CHECK(has(one.out, R"({"severity":"warning","code":"masked_value","span":)"));
    CHECK(has(one.out, R"("line":4,"column":3,"message":)"));
    CHECK(lines(run("report_json", "'" + data + "/qinghe-2024.txt' '" + data + "/nanxi-2023.txt'").out).size() == 2);
}

TEST_CASE("report_json reads bare numbers when asked")
{
    CHECK_FALSE(has(run("report_json", "", "表一 37 大会").out, R"("text":"37")"));
    CHECK(has(run("report_json", "--bare-numbers", "表一 37 大会").out, R"("text":"37")"));
}

TEST_CASE("report_json writes valid UTF-8 whatever it reads")
{
    const result ill = run("report_json", "", "一、修\xFF路\n\xFF");
    CHECK(ill.status == 0);
    CHECK(has(ill.out, "修\xEF\xBF\xBD路"));
    CHECK_FALSE(has(ill.out, "\xFF"));
}

TEST_CASE("report_json --ndjson answers every line, bad ones with an error")
{
    const result stream = run("report_json", "--ndjson",
                              "{\"id\":1,\"text\":\"修路3公里。\"}\n"
                              "\n"
                              "{\"id\":{\"a\":[2]},\"text\":5}\r\n"
                              "nonsense\n"
                              "[1]\n"
                              "{\"id\":\"\xFF\",\"text\":\"a\"}\n"
                              "{\"text\":\"打井\"}\n"
                              "{\"id\":\"last\",\"text\":\"5户\"}");
    CHECK(stream.status == 0);
    CHECK(stream.err.empty());
    const auto answers = lines(stream.out);
    REQUIRE(answers.size() == 7);
    CHECK(has(answers[0], R"({"id":1,"bytes":16,)"));
    CHECK(has(answers[0], R"("text":"3公里","lower":"3")"));
    CHECK(answers[1] == R"({"id":{"a":[2]},"error":"the line has no string \"text\""})");
    CHECK(has(answers[2], R"({"id":null,"error":"parse error at column 2)"));
    CHECK(answers[3] == R"({"id":null,"error":"the line is no JSON object"})");
    CHECK(has(answers[4], R"({"id":null,"error":)"));
    CHECK(has(answers[5], R"({"id":null,"bytes":6,)"));
    CHECK(has(answers[6], R"({"id":"last","bytes":4,)"));
}

TEST_CASE("custom_visitor adds up money and people exactly")
{
    const result sums =
        run("custom_visitor", "", "一、投入\n投入0.1元、0.2元和410万元，惠及3人、12人。\n二、其他\n无。\n");
    CHECK(sums.status == 0);
    const auto rows = lines(sums.out);
    REQUIRE(rows.size() == 2);
    CHECK(has(rows[0], " 4100000.3 元"));
    CHECK(has(rows[0], " 15 人  一、投入"));
    CHECK(has(rows[1], " 0 元"));
}
