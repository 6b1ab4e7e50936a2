// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/geoswords.h"

#include "base/saidby.h"
#include "base/words.h"
#include "engine/geometry.h"

#include <algorithm>
#include <cctype>
#include <string_view>

namespace spp::engine {

namespace {

/// A beginning of what GEOS 3.11 to 3.13 says, and what it means for a person.
struct Saying {
    std::string_view begins; ///< lower case; versions differ in it
    std::string (*words)();
};

const Saying sayings[] = {
    { "self-intersection",
            [] { return translate("spp::engine", "the outline crosses or touches itself"); } },
    { "ring self-intersection",
            [] { return translate("spp::engine", "a ring crosses or touches itself"); } },
    { "hole lies outside shell",
            [] { return translate("spp::engine", "a hole lies outside of the outline"); } },
    { "holes are nested", [] { return translate("spp::engine", "a hole lies within a hole"); } },
    { "interior is disconnected",
            [] { return translate("spp::engine", "the holes cut the area apart"); } },
    { "nested shells",
            [] { return translate("spp::engine", "one part lies within another part"); } },
    { "duplicate rings", [] { return translate("spp::engine", "two rings are the same"); } },
    { "duplicated rings", [] { return translate("spp::engine", "two rings are the same"); } },
    { "repeated point", [] { return translate("spp::engine", "a corner is there twice"); } },
    { "too few points in geometry component",
            [] { return translate("spp::engine", "a part has too few corners"); } },
    { "point array must contain",
            [] { return translate("spp::engine", "a part has too few corners"); } },
    { "invalid number of points in linearring",
            [] { return translate("spp::engine", "a ring has fewer than four points"); } },
    { "ring is not closed",
            [] { return translate("spp::engine", "a ring does not end where it begins"); } },
    { "points of linearring do not form a closed linestring",
            [] { return translate("spp::engine", "a ring does not end where it begins"); } },
    { "invalid coordinate", [] { return translate("spp::engine", "a coordinate is no number"); } },
    { "found non-noded intersection",
            [] {
                return translate(
                        "spp::engine", "two sides cross where neither of them has a corner");
            } },
    { "side location conflict",
            [] {
                return translate("spp::engine",
                        "it cannot be told which side of a line is inside; an outline crosses "
                        "itself or overlaps itself");
            } },
    { "unable to assign free hole to a shell",
            [] { return translate("spp::engine", "a hole belongs to no outline"); } },
    { "unable to assign hole to a shell",
            [] { return translate("spp::engine", "a hole belongs to no outline"); } },
    { "no outgoing diredge found",
            [] { return translate("spp::engine", "the sides do not close to an area"); } },
    { "ring edge missing",
            [] { return translate("spp::engine", "the sides do not close to an area"); } },
    { "unable to complete output ring",
            [] { return translate("spp::engine", "the sides do not close to an area"); } },
    { "directed edge visited twice during ring-building",
            [] { return translate("spp::engine", "a side would bound an area twice"); } },
    { "found two shells in minimaledgering list",
            [] { return translate("spp::engine", "one area has two outlines"); } },
    { "assigned depths do not match",
            [] { return translate("spp::engine", "areas lie on each other and do not fit"); } },
    { "depth mismatch",
            [] { return translate("spp::engine", "areas lie on each other and do not fit"); } },
    { "this method does not support geometrycollection arguments",
            [] {
                return translate("spp::engine", "a collection of different kinds is not taken");
            } },
    { "overlay input is mixed-dimension",
            [] {
                return translate("spp::engine", "a collection of different kinds is not taken");
            } },
    { "unknown wkb type",
            [] {
                return translate("spp::engine", "the geometry is of a kind that is not known");
            } },
    { "unknown type",
            [] {
                return translate("spp::engine", "the geometry is of a kind that is not known");
            } },
    { "input buffer is smaller than requested object size",
            [] { return translate("spp::engine", "the geometry is cut short"); } },
    { "unexpected eof parsing wkb",
            [] { return translate("spp::engine", "the geometry is cut short"); } },
    { "std::bad_alloc", [] { return translate("spp::engine", "there is not enough memory"); } },
    { "interrupted", [] { return translate("spp::engine", "it was stopped"); } },
};

std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
            [](unsigned char letter) { return char(std::tolower(letter)); });
    return text;
}

/// Without the name of the exception ("TopologyException: …").
std::string withoutException(const std::string &said)
{
    const std::size_t colon = said.find("Exception: ");
    const bool isName = colon != std::string::npos && said.find(' ') > colon;
    return isName ? said.substr(said.find(' ') + 1) : said;
}

/// "571000 1108000" of "… at 571000 1108000. This can occur …", "…[571000 1108000]" and
/// "… at or near point 571000 1108000"; empty where no place of numbers stands.
std::string placeIn(const std::string &said)
{
    const auto isOfNumber = [](char letter) {
        return std::isdigit(static_cast<unsigned char>(letter)) || letter == '-' || letter == '+'
                || letter == '.' || letter == 'e' || letter == ' ';
    };
    for (const char *mark : { "[", " at or near point ", " at or near (", " at " }) {
        const std::size_t found = said.rfind(mark);
        if (found == std::string::npos)
            continue;
        const std::size_t begin = found + std::string_view(mark).size();
        std::size_t end = begin;
        while (end < said.size() && isOfNumber(said[end]))
            ++end;
        while (end > begin && (said[end - 1] == ' ' || said[end - 1] == '.'))
            --end;
        std::string place = said.substr(begin, end - begin);
        const bool isPair = place.find(' ') != std::string::npos;
        if (isPair && place.find_first_of("-0123456789") == 0)
            return place;
    }
    return {};
}

/// "Input geom 1 is invalid: Self-intersection": the reason, and which of the two.
std::string withoutInput(const std::string &said, std::string &which)
{
    static const std::string begins = "Input geom ";
    static const std::string ends = " is invalid: ";
    const std::size_t reason = said.find(ends);
    if (said.rfind(begins, 0) != 0 || reason == std::string::npos)
        return said;
    which = said.substr(begins.size(), reason - begins.size()) == "0"
            ? translate("spp::engine", "the first geometry is not valid: %1")
            : translate("spp::engine", "the second geometry is not valid: %1");
    return said.substr(reason + ends.size());
}

} // namespace

std::string knownGeosWords(const std::string &said)
{
    std::string which;
    const std::string reason = withoutInput(withoutException(said), which);
    const std::string begin = lowered(reason);
    const auto *const known = std::find_if(std::begin(sayings), std::end(sayings),
            [&](const Saying &one) { return begin.rfind(one.begins, 0) == 0; });
    if (known == std::end(sayings))
        return {};
    std::string words = known->words();
    if (const std::string place = placeIn(reason); !place.empty())
        words = filled(translate("spp::engine", "%1 at %2"), { words, place });
    return which.empty() ? words : filled(which, { words });
}

std::string geosWords(const std::string &said)
{
    const std::string known = knownGeosWords(said);
    return known.empty() ? saidBy("GEOS", said) : known;
}

std::string geosReason() { return geosWords(takeGeosMessage()); }

} // namespace spp::engine
