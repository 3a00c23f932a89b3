"""Runs a program and says what it took."""

import os
import subprocess
import time
from dataclasses import dataclass


@dataclass(frozen=True)
class Cost:
    seconds: float
    cpu: float
    """User and system time of all threads, in seconds."""
    peak: float
    """Largest resident memory, in MiB; pages of files mapped into memory count."""


class Failed(Exception):
    """A program that did not end well, with the end of what it said."""


def run(words, workers, log, answer=os.devnull):
    """The cost of one run on `workers` cores; its output goes to the file `answer`, its messages to the file `log`."""
    cores = sorted(os.sched_getaffinity(0))[:workers]
    with open(log, "w+") as messages, open(answer, "w") as printed:
        start = time.monotonic()
        process = subprocess.Popen(words, stdout=printed, stderr=messages,
                                   preexec_fn=lambda: os.sched_setaffinity(0, cores))
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.monotonic() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            messages.seek(0)
            raise Failed(f"{' '.join(words)} ended with {process.returncode}\n{messages.read()[-2000:]}")
    return Cost(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)
