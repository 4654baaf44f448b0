#include "common/program.hpp"

#include "common/error.hpp"

#include "gongwen/text/position.hpp"
#include "gongwen/version.hpp"

#include <CLI/CLI.hpp>
#include <utf8/core.h>

#include <cstdint>
#include <cstdio>

namespace example {

program::program(std::string const& description)
    : app_(std::make_unique<CLI::App>(
          description + "\n\nExit status: 0 all inputs were read, 1 an input could not be read, 2 wrong usage."))
{
    app_->add_option("file", files_, "reports to read; none or - is standard input")->type_name("FILE");
    app_->add_option("-e,--encoding", encoding_, "encoding of the input, any that iconv knows: gb18030, big5, ...")
        ->type_name("NAME")
        ->capture_default_str();
    app_->set_version_flag("--version", GONGWEN_VERSION);
}

program::~program() = default;

void program::flag(std::string const& name, bool& variable, std::string const& help)
{
    app_->add_flag(name, variable, help);
}

int program::run(int count, char** arguments, text_reader const& read)
{
    return run_streams(count, arguments, [&](std::string const& name, input& stream, decoder& from) {
        const std::string text = decoded(name, stream, from);
        read(name, text);
        step();
    });
}

int program::run_streams(int count, char** arguments, stream_reader const& read)
{
    try {
        app_->parse(count, arguments);
    } catch (CLI::ParseError const& error) {
        return app_->exit(error) == 0 ? 0 : 2;
    }
    try {
        read_inputs(read);
    } catch (usage_error const& error) {
        note(std::string(error.what()) + "\nRun with --help for more information.\n");
        return 2;
    }
    progress_.reset();
    output_.flush();
    if (const std::string problem = output_.problem(); !problem.empty()) {
        complain(problem);
    }
    return status_;
}

void program::read_inputs(stream_reader const& read)
{
    decoder from(encoding_);
    if (files_.empty()) {
        files_.emplace_back("-");
    }
    progress_.emplace(files_.size());
    for (std::string const& file : files_) {
        const std::string name = file == "-" ? "<stdin>" : file;
        try {
            input stream(file);
            read(name, stream, from);
        } catch (input_error const& error) {
            complain(name + ": " + error.what());
        }
        if (!write("")) {
            break;
        }
    }
}

std::string program::decoded(std::string const& name, input& stream, decoder& from)
{
    std::string text = from.decode(stream.read_all());
    const auto invalid = utf8::find_invalid(text.begin(), text.end());
    if (from.passes_on() && invalid != text.end()) {
        const auto where = gongwen::position_of(text, static_cast<std::uint32_t>(invalid - text.begin()));
        const bool utf16 = text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF");  // its byte order mark
        note(name + ":" + std::to_string(where.line) + ":" + std::to_string(where.column) +
             ": note: this is not UTF-8; for another encoding say --encoding " + (utf16 ? "utf-16" : "gb18030") + "\n");
    }
    return text;
}

void program::note(std::string const& text)
{
    output_.flush();
    if (progress_) {
        progress_->clear();
    }
    std::fputs(text.c_str(), stderr);
}

void program::complain(std::string const& message)
{
    note(message + "\n");
    status_ = 1;
}

}  // namespace example
