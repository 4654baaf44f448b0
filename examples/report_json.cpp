// Prints reports as JSON, one object per report on one line: front matter, outline, quantities, dates, ordinals and
// diagnostics, with byte spans and exact values.
//
//     report_json examples/data/qinghe-2024.txt | jq '.quantities[] | select(.unit == "元")'
//     report_json --ndjson < reports.ndjson > read.ndjson

#include "common/json.hpp"
#include "common/parse.hpp"
#include "common/program.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace {

using example::json;

/// One line of a stream: `{"id": …, "text": …}` gives the report's object with that id; a line that is no such thing
/// gives the id as far as it is known, and what is wrong.
json read_line(std::string line, example::decoder& from, gongwen::parser& parser)
{
    json id = nullptr;
    try {
        json request = json::parse(from.decode(std::move(line)));
        if (!request.is_object()) {
            return {{"id", id}, {"error", "the line is no JSON object"}};
        }
        if (const auto found = request.find("id"); found != request.end()) {
            id = std::move(*found);
        }
        const auto text = request.find("text");
        if (text == request.end() || !text->is_string()) {
            return {{"id", id}, {"error", "the line has no string \"text\""}};
        }
        return example::to_json(parser.parse(text->get_ref<std::string const&>()), {{"id", id}});
    } catch (json::exception const& error) {
        std::string what = error.what();  // "[json.exception.parse_error.101] parse error at line 1, column 8: …", line 1 of one
        what.erase(0, what.find(']') + 2);
        constexpr std::string_view line_of_one = "line 1, ";
        if (const auto at = what.find(line_of_one); at != std::string::npos) {
            what.erase(at, line_of_one.size());
        }
        return {{"id", id}, {"error", what}};
    } catch (example::input_error const& error) {
        return {{"id", id}, {"error", error.what()}};
    }
}

/// Answers a stream line by line, each at once, until the input ends or nobody reads the answers.
void answer_lines(example::program& program, example::input& input, example::decoder& from, gongwen::parser& parser)
{
    while (auto line = input.read_line()) {
        if (line->find_first_not_of(" \t\r") == std::string::npos) {
            continue;
        }
        if (!program.write(example::line_of(read_line(std::move(*line), from, parser))) || !program.flush()) {
            return;
        }
        program.step();
    }
}

}  // namespace

int main(int count, char** arguments)
{
    example::program program("Prints Chinese administrative reports as JSON, one object per report on one line.");
    bool stream = false;
    gongwen::options settings;
    program.flag("--ndjson", stream,
                 "every line of the input is {\"id\": ..., \"text\": ...}, every line of the output the report "
                 "with that id, or {\"id\": ..., \"error\": ...} for a bad line, which leaves the exit status as it is");
    program.flag("--bare-numbers", settings.bare_numbers, "read numbers without a unit too");
    std::optional<gongwen::parser> parser;
    return program.run_streams(count, arguments, [&](std::string const& name, auto& input, auto& from) {
        if (!parser) {
            parser.emplace(settings);
        }
        if (stream) {
            answer_lines(program, input, from, *parser);
        } else {
            const std::string text = program.decoded(name, input, from);
            program.write(example::line_of(example::to_json(parser->parse(text), {{"file", name}})));
            program.step();
        }
    });
}
