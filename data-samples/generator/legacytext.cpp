// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "legacytext.h"

#include <cstdio>
#include <cstdlib>
#include <map>

namespace spp::samples {

namespace {

struct Codes {
    const char *letter; ///< UTF-8, composed
    int tcvn3; ///< one byte; 0: none of its own
    const char *vni; ///< bytes in hexadecimal, as Windows-1252 text
};

// clang-format off
const Codes letters[] = {
    { "á", 0xB8, "61F9" }, { "à", 0xB5, "61F8" }, { "ả", 0xB6, "61FB" }, { "ã", 0xB7, "61F5" },
    { "ạ", 0xB9, "61EF" }, { "â", 0xA9, "61E2" }, { "ấ", 0xCA, "61E1" }, { "ầ", 0xC7, "61E0" },
    { "ẩ", 0xC8, "61E5" }, { "ẫ", 0xC9, "61E3" }, { "ậ", 0xCB, "61E4" }, { "ă", 0xA8, "61EA" },
    { "ắ", 0xBE, "61E9" }, { "ằ", 0xBB, "61E8" }, { "ẳ", 0xBC, "61FA" }, { "ẵ", 0xBD, "61FC" },
    { "ặ", 0xC6, "61EB" }, { "é", 0xD0, "65F9" }, { "è", 0xCC, "65F8" }, { "ẻ", 0xCE, "65FB" },
    { "ẽ", 0xCF, "65F5" }, { "ẹ", 0xD1, "65EF" }, { "ê", 0xAA, "65E2" }, { "ế", 0xD5, "65E1" },
    { "ề", 0xD2, "65E0" }, { "ể", 0xD3, "65E5" }, { "ễ", 0xD4, "65E3" }, { "ệ", 0xD6, "65E4" },
    { "ó", 0xE3, "6FF9" }, { "ò", 0xDF, "6FF8" }, { "ỏ", 0xE1, "6FFB" }, { "õ", 0xE2, "6FF5" },
    { "ọ", 0xE4, "6FEF" }, { "ô", 0xAB, "6FE2" }, { "ố", 0xE8, "6FE1" }, { "ồ", 0xE5, "6FE0" },
    { "ổ", 0xE6, "6FE5" }, { "ỗ", 0xE7, "6FE3" }, { "ộ", 0xE9, "6FE4" }, { "ơ", 0xAC, "F4" },
    { "ớ", 0xED, "F4F9" }, { "ờ", 0xEA, "F4F8" }, { "ở", 0xEB, "F4FB" }, { "ỡ", 0xEC, "F4F5" },
    { "ợ", 0xEE, "F4EF" }, { "ú", 0xF3, "75F9" }, { "ù", 0xEF, "75F8" }, { "ủ", 0xF1, "75FB" },
    { "ũ", 0xF2, "75F5" }, { "ụ", 0xF4, "75EF" }, { "ư", 0xAD, "F6" }, { "ứ", 0xF8, "F6F9" },
    { "ừ", 0xF5, "F6F8" }, { "ử", 0xF6, "F6FB" }, { "ữ", 0xF7, "F6F5" }, { "ự", 0xF9, "F6EF" },
    { "í", 0xDD, "ED" }, { "ì", 0xD7, "EC" }, { "ỉ", 0xD8, "E6" }, { "ĩ", 0xDC, "F3" },
    { "ị", 0xDE, "F2" }, { "ý", 0xFD, "79F9" }, { "ỳ", 0xFA, "79F8" }, { "ỷ", 0xFB, "79FB" },
    { "ỹ", 0xFC, "79F5" }, { "ỵ", 0xFE, "EE" }, { "đ", 0xAE, "F1" }, { "Á", 0x00, "41D9" },
    { "À", 0x00, "41D8" }, { "Ả", 0x00, "41DB" }, { "Ã", 0x00, "41D5" }, { "Ạ", 0x00, "41CF" },
    { "Â", 0xA2, "41C2" }, { "Ấ", 0x00, "41C1" }, { "Ầ", 0x00, "41C0" }, { "Ẩ", 0x00, "41C5" },
    { "Ẫ", 0x00, "41C3" }, { "Ậ", 0x00, "41C4" }, { "Ă", 0xA1, "41CA" }, { "Ắ", 0x00, "41C9" },
    { "Ằ", 0x00, "41C8" }, { "Ẳ", 0x00, "41DA" }, { "Ẵ", 0x00, "41DC" }, { "Ặ", 0x00, "41CB" },
    { "É", 0x00, "45D9" }, { "È", 0x00, "45D8" }, { "Ẻ", 0x00, "45DB" }, { "Ẽ", 0x00, "45D5" },
    { "Ẹ", 0x00, "45CF" }, { "Ê", 0xA3, "45C2" }, { "Ế", 0x00, "45C1" }, { "Ề", 0x00, "45C0" },
    { "Ể", 0x00, "45C5" }, { "Ễ", 0x00, "45C3" }, { "Ệ", 0x00, "45C4" }, { "Ó", 0x00, "4FD9" },
    { "Ò", 0x00, "4FD8" }, { "Ỏ", 0x00, "4FDB" }, { "Õ", 0x00, "4FD5" }, { "Ọ", 0x00, "4FCF" },
    { "Ô", 0xA4, "4FC2" }, { "Ố", 0x00, "4FC1" }, { "Ồ", 0x00, "4FC0" }, { "Ổ", 0x00, "4FC5" },
    { "Ỗ", 0x00, "4FC3" }, { "Ộ", 0x00, "4FC4" }, { "Ơ", 0xA5, "D4" }, { "Ớ", 0x00, "D4D9" },
    { "Ờ", 0x00, "D4D8" }, { "Ở", 0x00, "D4DB" }, { "Ỡ", 0x00, "D4D5" }, { "Ợ", 0x00, "D4CF" },
    { "Ú", 0x00, "55D9" }, { "Ù", 0x00, "55D8" }, { "Ủ", 0x00, "55DB" }, { "Ũ", 0x00, "55D5" },
    { "Ụ", 0x00, "55CF" }, { "Ư", 0xA6, "D6" }, { "Ứ", 0x00, "D6D9" }, { "Ừ", 0x00, "D6D8" },
    { "Ử", 0x00, "D6DB" }, { "Ữ", 0x00, "D6D5" }, { "Ự", 0x00, "D6CF" }, { "Í", 0x00, "CD" },
    { "Ì", 0x00, "CC" }, { "Ỉ", 0x00, "C6" }, { "Ĩ", 0x00, "D3" }, { "Ị", 0x00, "D2" },
    { "Ý", 0x00, "59D9" }, { "Ỳ", 0x00, "59D8" }, { "Ỷ", 0x00, "59DB" }, { "Ỹ", 0x00, "59D5" },
    { "Ỵ", 0x00, "CE" }, { "Đ", 0xA7, "D1" },
};
// clang-format on

std::string bytes(const std::string &hex)
{
    std::string text;
    for (std::size_t k = 0; k + 1 < hex.size(); k += 2)
        text += static_cast<char>(std::stoi(hex.substr(k, 2), nullptr, 16));
    return text;
}

std::map<std::string, std::string> table(bool vni)
{
    std::map<std::string, std::string> result;
    for (const Codes &codes : letters) {
        if (vni)
            result[codes.letter] = bytes(codes.vni);
        else if (codes.tcvn3 != 0)
            result[codes.letter] = std::string(1, static_cast<char>(codes.tcvn3));
    }
    return result;
}

std::size_t lengthOfLetter(unsigned char first)
{
    return first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

std::string encode(const std::string &utf8, const std::map<std::string, std::string> &table)
{
    std::string result;
    for (std::size_t k = 0; k < utf8.size();) {
        const std::string letter
                = utf8.substr(k, lengthOfLetter(static_cast<unsigned char>(utf8[k])));
        k += letter.size();
        const auto code = table.find(letter);
        if (letter.size() > 1 && code == table.end()) {
            std::fprintf(stderr, "no code for %s in %s\n", letter.c_str(), utf8.c_str());
            std::exit(1);
        }
        result += code == table.end() ? letter : code->second;
    }
    return result;
}

} // namespace

std::string toTcvn3(const std::string &utf8)
{
    static const std::map<std::string, std::string> codes = table(false);
    return encode(utf8, codes);
}

std::string toVni(const std::string &utf8)
{
    static const std::map<std::string, std::string> codes = table(true);
    return encode(utf8, codes);
}

} // namespace spp::samples
