#ifndef VIGIE_TIERS_H
#define VIGIE_TIERS_H

#include "decode.h"
#include "split.h"

// The functions of split.h and decode.h by the instructions they are made of: in plain arithmetic, with AVX2, with AVX-512.
// All give the same results. A processor without the instructions must not call them.

int has_avx2(void);

/// F, BW, DQ, VL and VBMI2: Ice Lake and Zen 4, and those after them.
int has_avx512(void);

struct split_survey portable_survey(const uint8_t *bytes, size_t count);
struct split_survey avx2_survey(const uint8_t *bytes, size_t count);
struct split_survey avx512_survey(const uint8_t *bytes, size_t count);

size_t portable_marks(const uint8_t *bytes, size_t count, uint8_t delimiter, uint32_t base, uint32_t *marks);
size_t avx2_marks(const uint8_t *bytes, size_t count, uint8_t delimiter, uint32_t base, uint32_t *marks);
size_t avx512_marks(const uint8_t *bytes, size_t count, uint8_t delimiter, uint32_t base, uint32_t *marks);

int portable_padding(const uint8_t *bytes, size_t count, uint8_t delimiter);
int avx2_padding(const uint8_t *bytes, size_t count, uint8_t delimiter);
int avx512_padding(const uint8_t *bytes, size_t count, uint8_t delimiter);

void portable_values(struct decode_batch batch, struct decode_column column, struct decode_table table,
                     int64_t *restrict values, uint8_t *restrict plain);
void avx512_values(struct decode_batch batch, struct decode_column column, struct decode_table table,
                   int64_t *restrict values, uint8_t *restrict plain);

#endif
