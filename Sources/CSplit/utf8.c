#include "utf8.h"

#include <string.h>

/// The length of the well-formed sequence of several bytes at the start, 0 where there is none (Unicode 15, table 3-7).
static size_t sequence(const uint8_t *bytes, size_t count)
{
    uint8_t first = bytes[0];
    size_t length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    if (length == 0 || length > count) return 0;
    uint8_t least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    uint8_t greatest = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    if (bytes[1] < least || bytes[1] > greatest) return 0;
    for (size_t place = 2; place < length; place++) {
        if ((bytes[place] & 0xC0) != 0x80) return 0;
    }
    return length;
}

/// How many bytes at the start are ASCII, as far as eight at a time tell.
static size_t ascii_run(const uint8_t *bytes, size_t count)
{
    size_t place = 0;
    for (uint64_t word; place + sizeof word <= count; place += sizeof word) {
        memcpy(&word, bytes + place, sizeof word);
        if (word & 0x8080808080808080ULL) break;
    }
    return place;
}

size_t utf8_prefix(const uint8_t *bytes, size_t count)
{
    size_t place = 0;
    while (place < count) {
        place += ascii_run(bytes + place, count - place);
        while (place < count && bytes[place] < 0x80) place++;
        if (place == count) break;
        size_t length = sequence(bytes + place, count - place);
        if (length == 0) return place;
        place += length;
    }
    return place;
}
