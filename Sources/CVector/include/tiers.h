#ifndef VIGIE_TIERS_H
#define VIGIE_TIERS_H

#include "decode.h"
#include "split.h"
#include "sum.h"
#include "utf8.h"

// The functions of split.h, utf8.h, decode.h and sum.h by the instructions they are made of: plain arithmetic, AVX2,
// AVX-512. All give the same results. A processor without the instructions must not call them.

int has_avx2(void);

/// F, BW, DQ, VL and VBMI2: Ice Lake and Zen 4, and those after them.
int has_avx512(void);

enum instructions { portable, avx2, avx512 };

/// The widest that the processor has, or narrower ones where the environment variable VIGIE_INSTRUCTIONS says `portable` or
/// `avx2`: to compare and to measure them.
enum instructions widest_instructions(void);

struct split_survey portable_survey(const uint8_t *bytes, size_t count);
struct split_survey avx2_survey(const uint8_t *bytes, size_t count);
struct split_survey avx512_survey(const uint8_t *bytes, size_t count);

void portable_marks(const uint8_t *text, uint32_t start, size_t count, uint8_t delimiter, struct split_marks *marks);
void avx2_marks(const uint8_t *text, uint32_t start, size_t count, uint8_t delimiter, struct split_marks *marks);
void avx512_marks(const uint8_t *text, uint32_t start, size_t count, uint8_t delimiter, struct split_marks *marks);

void portable_quoted(const uint8_t *text, uint32_t start, size_t count, uint8_t delimiter, struct split_marks *marks,
                     struct split_quotes *quotes);
void avx2_quoted(const uint8_t *text, uint32_t start, size_t count, uint8_t delimiter, struct split_marks *marks,
                 struct split_quotes *quotes);
void avx512_quoted(const uint8_t *text, uint32_t start, size_t count, uint8_t delimiter, struct split_marks *marks,
                   struct split_quotes *quotes);

int portable_padding(const uint8_t *bytes, size_t count, uint8_t delimiter);
int avx2_padding(const uint8_t *bytes, size_t count, uint8_t delimiter);
int avx512_padding(const uint8_t *bytes, size_t count, uint8_t delimiter);

size_t portable_utf8(const uint8_t *bytes, size_t count);
size_t avx2_utf8(const uint8_t *bytes, size_t count);
size_t avx512_utf8(const uint8_t *bytes, size_t count);

void portable_values(struct decode_batch batch, struct decode_column column, struct decode_table table,
                     int64_t *restrict values, uint8_t *restrict plain);
void avx512_values(struct decode_batch batch, struct decode_column column, struct decode_table table,
                   int64_t *restrict values, uint8_t *restrict plain);

uint64_t portable_add(struct sum_rows rows, struct sum_measures measures, int64_t *sums);
uint64_t avx512_add(struct sum_rows rows, struct sum_measures measures, int64_t *sums);

#endif
