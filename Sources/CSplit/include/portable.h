#ifndef VIGIE_PORTABLE_H
#define VIGIE_PORTABLE_H

#include "split.h"

// The functions of split.h in plain arithmetic, for processors without AVX2: the same results.

struct split_survey portable_survey(const uint8_t *bytes, size_t count);

size_t portable_marks(const uint8_t *bytes, size_t count, uint8_t delimiter, uint32_t base, uint32_t *marks);

int portable_has_padding(const uint8_t *bytes, size_t count, uint8_t delimiter);

#endif
