// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <utility>

namespace spp {

/// What kind of failure it is; decides the exit code of `spp` (see exitCode()).
enum class ErrorCode {
    Usage, ///< the caller asked for something that does not exist or does not fit together
    BadInput, ///< a file, layer or feature cannot be used as it is
    CrsMismatch, ///< coordinates do not fit the coordinate system they claim
    Environment, ///< disk, database, permission, lock, missing library
    Cancelled, ///< stopped on request; nothing was changed
    Internal, ///< a broken promise of our own code
};

/// A failed run, as a value with everything its reader needs to act.
///
/// Text is UTF-8 in the language of the user. Fields that do not apply stay empty.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string reason; ///< one sentence: what is wrong
    std::string file;
    std::string layer;
    std::string feature;
    std::string advice; ///< one sentence: what to do about it

    static Error usage(std::string reason) { return make(ErrorCode::Usage, std::move(reason)); }
    static Error badInput(std::string reason)
    {
        return make(ErrorCode::BadInput, std::move(reason));
    }
    static Error environment(std::string reason)
    {
        return make(ErrorCode::Environment, std::move(reason));
    }
    static Error cancelled(std::string reason)
    {
        return make(ErrorCode::Cancelled, std::move(reason));
    }
    static Error internal(std::string reason)
    {
        return make(ErrorCode::Internal, std::move(reason));
    }
    static Error crsMismatch(std::string reason)
    {
        return make(ErrorCode::CrsMismatch, std::move(reason));
    }

    /// Copies of this error with one more piece of context. An inner value already set wins, so
    /// that the place nearest to the cause is the one named.
    Error inFile(std::string name) const { return with(&Error::file, std::move(name)); }
    Error inLayer(std::string name) const { return with(&Error::layer, std::move(name)); }
    Error atFeature(std::string id) const { return with(&Error::feature, std::move(id)); }
    Error advise(std::string what) const { return with(&Error::advice, std::move(what)); }

    /// "file, layer, feature: reason advice" on one line, leaving out what is empty.
    std::string text() const;

private:
    static Error make(ErrorCode code, std::string reason)
    {
        Error error;
        error.code = code;
        error.reason = std::move(reason);
        return error;
    }
    Error with(std::string Error::*field, std::string value) const
    {
        Error copy = *this;
        if ((copy.*field).empty())
            copy.*field = std::move(value);
        return copy;
    }
};

/// The exit code that the command-line contract gives to a failure: 2, 3, 4 or 130.
int exitCode(ErrorCode code);

} // namespace spp
