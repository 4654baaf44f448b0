#pragma once

#include "common/encoding.hpp"
#include "common/input.hpp"
#include "common/output.hpp"
#include "common/progress.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
}

namespace example {

/// What all example programs share: the command line, the inputs one after the other, messages and exit status.
///
///     0  everything was read; diagnostics of a report do not change that
///     1  an input could not be read, or the output not written
///     2  the command line is wrong
class program {
public:
    explicit program(std::string const& description);
    program(program const&) = delete;
    program& operator=(program const&) = delete;
    ~program();

    /// An option without an argument: `flag("--csv", csv, "…")`. The variable must outlive the run.
    void flag(std::string const& name, bool& variable, std::string const& help);

    /// Reads the command line, then calls `read(name, text)` for each input with its text in UTF-8. Gives the exit
    /// status.
    using text_reader = std::function<void(std::string const& name, std::string const& text)>;
    [[nodiscard]] int run(int count, char** arguments, text_reader const& read);

    /// The same for programs that read an input piece by piece.
    using stream_reader = std::function<void(std::string const& name, input& stream, decoder& from)>;
    [[nodiscard]] int run_streams(int count, char** arguments, stream_reader const& read);

    /// The whole of an input in UTF-8. Throws `input_error` where it cannot be read or is not of the encoding given.
    [[nodiscard]] std::string decoded(std::string const& name, input& stream, decoder& from);

    /// Writes to standard output. Gives false once nothing can be written any more.
    bool write(std::string_view text) { return output_.write(text); }
    bool flush() { return output_.flush(); }

    /// Says on standard error what a reader should know of; the exit status stays.
    void note(std::string const& text);

    /// Says on standard error what is wrong; the exit status becomes 1.
    void complain(std::string const& message);

    /// One more report is read: moves the progress on.
    void step() { progress_->step(); }

private:
    void read_inputs(stream_reader const& read);

    std::unique_ptr<CLI::App> app_;
    std::vector<std::string> files_;
    std::string encoding_ = "utf-8";
    output output_;
    std::optional<progress> progress_;
    int status_ = 0;
};

}  // namespace example
