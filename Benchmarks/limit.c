// The irreducible work of the claims job: find the marks of a file, convert the columns that are needed, add. No quotes, no
// checks, no refused rows, no codes that are not known beforehand. limit FILE THREADS prints the sums.

#include <fcntl.h>
#include <immintrin.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>

enum { fields = 17, first_year = 2010, years = 20, divisions = 100, committees = 26 * 26 };
enum { year_column = 2, event_column = 5, committee_column = 6, activity_column = 7, days_column = 13, cost_column = 16 };

struct sums {
    int64_t claims, days, cents;
};

struct part {
    const uint8_t *start, *end;
    struct sums by_division[years][3][divisions], by_committee[years][3][committees];
};

static int64_t digits(const uint8_t *from, const uint8_t *to)
{
    int64_t number = 0;
    for (; from < to; from++)
        if (*from != ',') number = number * 10 + (*from - '0');
    return number;
}

static int64_t cents(const uint8_t *from, const uint8_t *to)
{
    const uint8_t *comma = memchr(from, ',', (size_t)(to - from));
    int64_t number = digits(from, to);
    for (long decimals = comma == NULL ? 0 : to - comma - 1; decimals < 2; decimals++) number *= 10;
    return number;
}

static void add(struct sums *sums, int64_t days, int64_t cost)
{
    sums->claims++;
    sums->days += days;
    sums->cents += cost;
}

static void take(struct part *part, const uint8_t **ends)
{
#define FIELD(column) ends[(column)-1] + 1, ends[column]
    int64_t year = digits(FIELD(year_column)) - first_year;
    const uint8_t *event = ends[event_column - 1] + 1, *committee = ends[committee_column - 1] + 1;
    const uint8_t *activity = ends[activity_column - 1] + 1;
    int kind = event[0] == 'A' ? 0 : event[0] == 'M' ? 1 : 2;
    if (year < 0 || year >= years) return;
    int64_t days = digits(FIELD(days_column)), cost = cents(FIELD(cost_column));
    add(&part->by_division[year][kind][(activity[0] - '0') * 10 + activity[1] - '0'], days, cost);
    add(&part->by_committee[year][kind][(committee[0] - 'A') * 26 + committee[1] - 'A'], days, cost);
}

__attribute__((target("avx2"))) static uint32_t marks(const uint8_t *block)
{
    __m256i bytes = _mm256_loadu_si256((const __m256i *)block);
    __m256i found = _mm256_or_si256(_mm256_cmpeq_epi8(bytes, _mm256_set1_epi8(';')),
                                    _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8('\n')));
    return (uint32_t)_mm256_movemask_epi8(found);
}

static void *work(void *given)
{
    struct part *part = given;
    const uint8_t *ends[fields];
    unsigned count = 0;
    for (const uint8_t *block = part->start; block < part->end; block += 32) {
        uint32_t bits = marks(block);
        if (part->end - block < 32) bits &= (1U << (part->end - block)) - 1;
        for (; bits != 0; bits &= bits - 1) {
            ends[count++] = block + __builtin_ctz(bits);
            if (count < fields) continue;
            take(part, ends);
            count = 0;
        }
    }
    return NULL;
}

static const uint8_t *after_line(const uint8_t *from, const uint8_t *end)
{
    const uint8_t *feed = memchr(from, '\n', (size_t)(end - from));
    return feed == NULL ? end : feed + 1;
}

static void print(struct part *parts, int threads)
{
    struct sums all = {0, 0, 0};
    for (int part = 0; part < threads; part++)
        for (struct sums *sums = parts[part].by_division[0][0]; sums < parts[part].by_committee[0][0]; sums++) {
            all.claims += sums->claims;
            all.days += sums->days;
            all.cents += sums->cents;
        }
    printf("%ld claims, %ld days, %ld cents\n", (long)all.claims, (long)all.days, (long)all.cents);
}

int main(int count, char **arguments)
{
    int file = count == 3 ? open(arguments[1], O_RDONLY) : -1, threads = count == 3 ? atoi(arguments[2]) : 0;
    struct stat status;
    if (file < 0 || fstat(file, &status) != 0 || threads < 1) return fprintf(stderr, "limit FILE THREADS\n"), 64;
    // A page beyond the end, so that a block may be read whole.
    size_t size = (size_t)status.st_size;
    uint8_t *text = mmap(NULL, size + 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (text == MAP_FAILED || mmap(text, size, PROT_READ, MAP_PRIVATE | MAP_FIXED, file, 0) == MAP_FAILED) return 66;
    struct part *parts = calloc((size_t)threads, sizeof *parts);
    pthread_t *started = calloc((size_t)threads, sizeof *started);
    const uint8_t *end = text + size, *start = after_line(text, end);
    for (int part = 0; part < threads; part++) {
        const uint8_t *cut = part + 1 == threads ? end : after_line(text + size / (size_t)threads * (size_t)(part + 1), end);
        parts[part].start = start;
        parts[part].end = start = cut;
        pthread_create(&started[part], NULL, work, &parts[part]);
    }
    for (int part = 0; part < threads; part++) pthread_join(started[part], NULL);
    print(parts, threads);
    return 0;
}
