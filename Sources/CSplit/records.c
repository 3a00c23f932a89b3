#include "decode.h"

struct decode_progress decode_records(const uint8_t *text, uint32_t *marks, size_t known, size_t count, uint32_t start,
                                      uint32_t lines, size_t limit, struct decode_record *records)
{
    struct decode_progress progress = {0, 0, start, lines, 0};
    for (size_t index = known; index < count; index++) {
        uint32_t end = marks[index];
        if (text[end] != '\n') continue;
        if (end + 1 - (size_t)progress.start > limit) {
            progress.is_too_long = 1;
            return progress;
        }
        if (end > progress.start && text[end - 1] == '\r') marks[index]--;
        if (index > progress.marks || marks[index] > progress.start)
            records[progress.records++] = (struct decode_record){
                progress.start, (uint32_t)progress.marks, (uint32_t)(index + 1 - progress.marks), progress.lines};
        progress.start = end + 1;
        progress.lines++;
        progress.marks = index + 1;
    }
    return progress;
}
