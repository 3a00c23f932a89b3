#ifndef VIGIE_UTF8_H
#define VIGIE_UTF8_H

#include <stddef.h>
#include <stdint.h>

/// How many of the first `count` bytes are well-formed UTF-8: all of them, or those before the first ill-formed sequence.
size_t utf8_prefix(const uint8_t *bytes, size_t count);

#endif
