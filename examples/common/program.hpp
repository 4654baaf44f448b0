#pragma once

#include "common/encoding.hpp"
#include "common/error.hpp"
#include "common/input.hpp"
#include "common/output.hpp"
#include "common/progress.hpp"

#include "gongwen/text/position.hpp"
#include "gongwen/version.hpp"

#include <CLI/CLI.hpp>
#include <utf8/core.h>

#include <cstdint>
#include <cstdio>
#include <optional>
#include <string>
#include <vector>

namespace example {

/// What all example programs share: the command line, the inputs one after the other, messages and exit status.
///
///     0  everything was read; diagnostics of a report do not change that
///     1  an input could not be read, or the output not written
///     2  the command line is wrong
class program {
public:
    CLI::App app;
    example::output output;

    explicit program(std::string const& description)
        : app(description + "\n\nExit status: 0 all inputs were read, 1 an input could not be read, 2 wrong usage.")
    {
        app.add_option("file", files_, "reports to read; none or - is standard input")->type_name("FILE");
        app.add_option("-e,--encoding", encoding_, "encoding of the input, any that iconv knows: gb18030, big5, ...")
            ->type_name("NAME")
            ->capture_default_str();
        app.set_version_flag("--version", GONGWEN_VERSION);
    }

    /// Reads the command line, then calls `read(name, stream, decoder)` for each input. Gives the exit status.
    template<typename Read>
    [[nodiscard]] int run_streams(int count, char** arguments, Read read)
    {
        try {
            app.parse(count, arguments);
        } catch (CLI::ParseError const& error) {
            return app.exit(error) == 0 ? 0 : 2;
        }
        try {
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
                if (!output.write("")) {
                    break;
                }
            }
        } catch (usage_error const& error) {
            std::fprintf(stderr, "%s\nRun with --help for more information.\n", error.what());
            return 2;
        }
        progress_.reset();
        output.flush();
        if (const std::string problem = output.problem(); !problem.empty()) {
            complain(problem);
        }
        return status_;
    }

    /// Reads the command line, then calls `read(name, text)` for each input with its text in UTF-8.
    template<typename Read>
    [[nodiscard]] int run(int count, char** arguments, Read read)
    {
        return run_streams(count, arguments, [&](std::string const& name, input& stream, decoder& from) {
            const std::string text = decoded(name, stream, from);
            read(name, text);
            step();
        });
    }

    /// The whole of an input in UTF-8. Throws `input_error` where it cannot be read or is not of the encoding given.
    [[nodiscard]] std::string decoded(std::string const& name, input& stream, decoder& from)
    {
        std::string text = from.decode(stream.read_all());
        const auto invalid = utf8::find_invalid(text.begin(), text.end());
        if (from.passes_on() && invalid != text.end()) {
            const auto where = gongwen::position_of(text, static_cast<std::uint32_t>(invalid - text.begin()));
            note(name + ":" + std::to_string(where.line) + ":" + std::to_string(where.column) +
                 ": note: this is not UTF-8; for another encoding say --encoding gb18030\n");
        }
        return text;
    }

    /// One more report is read: moves the progress on.
    void step() { progress_->step(); }

    /// Says on standard error what is wrong with an input.
    void complain(std::string const& message)
    {
        note(message + "\n");
        status_ = 1;
    }

    /// Says on standard error what a reader should know of; the exit status stays.
    void note(std::string const& text)
    {
        output.flush();
        if (progress_) {
            progress_->clear();
        }
        std::fputs(text.c_str(), stderr);
    }

private:
    std::vector<std::string> files_;
    std::string encoding_ = "utf-8";
    std::optional<progress> progress_;
    int status_ = 0;
};

}  // namespace example
