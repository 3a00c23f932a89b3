#!/usr/bin/env python3
"""Makes each call to the system that a report needs fail in turn, and looks at what is left.

After every failure the earlier report stands whole, or the new one does; the exit status is a documented one; a refusal names a
path and the reason of the system. The library that fails is built with cc.

    python3 Tests/Faults/run.py --vigie .build/release/vigie [--every N]
"""

import argparse
import errno
import hashlib
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

CALLS = {
    "open": [errno.EACCES, errno.ENOSPC, errno.EMFILE],
    "read": [errno.EIO],
    "write": [errno.ENOSPC, errno.EIO],
    "fsync": [errno.EIO],
    "rename": [errno.EIO, errno.EACCES],
    "mkdir": [errno.EACCES, errno.ENOSPC],
    "unlink": [errno.EIO],
    "rmdir": [errno.EIO],
    "mmap": [errno.ENOMEM],
    "fstat": [errno.EIO],
    "stat": [errno.EIO],
    "flock": [errno.EIO],
}
# A refusal (README): wrong data, missing input, cannot create, input/output, locked.
REFUSALS = {65, 66, 73, 74, 75}

CLAIMS = "siret;annee;evenement;ctn;jours_it\n" + "".join(
    f"{10_000_000_000_000 + n};2024;AT;{'AB'[n % 2]};{n}\n" for n in range(40)
)
PEOPLE = "siret;annee;ctn;salaries;heures\n" + "".join(
    f"{10_000_000_000_000 + n};2024;{'AB'[n % 2]};100;160000\n" for n in range(40)
)
NOTEBOOK = "---\ntitle: %s\n---\n# $title\n\n```vigie table\nid: t\nindicator: AT, IF\nby: ctn\n```\n"


def tree(folder):
    """The files of a folder by their digests."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(pathlib.Path(folder).rglob("*"))
        if path.is_file()
    }


class Trial:
    """A folder of data with an earlier report, and what a run would put in its place."""

    def __init__(self, vigie, library, root):
        self.vigie, self.library, self.root = vigie, library, pathlib.Path(root)
        self.data, self.out, self.log = self.root / "data", self.root / "results/out", self.root / "log"
        self.data.mkdir()
        (self.data / "sinistres.csv").write_text(CLAIMS)
        (self.data / "cotisations.csv").write_text(PEOPLE)
        self.run("init", self.data, "--quiet", expected=0)
        (self.root / "n.md").write_text(NOTEBOOK % "nouveau")
        self.report(expected=0)
        self.new = tree(self.out)
        (self.root / "n.md").write_text(NOTEBOOK % "ancien")
        self.report(expected=0)
        self.old = tree(self.out)
        self.kept = self.root / "kept"
        shutil.copytree(self.out, self.kept)
        (self.root / "n.md").write_text(NOTEBOOK % "nouveau")

    def run(self, *words, expected=None, **environment):
        ending = subprocess.run(
            [self.vigie, *map(str, words)],
            capture_output=True,
            text=True,
            timeout=120,
            env={**os.environ, **environment},
        )
        if expected is not None and ending.returncode != expected:
            sys.exit(f"{words}: {ending.returncode}\n{ending.stderr}")
        return ending

    def report(self, expected=None, **environment):
        return self.run(
            "report", self.data, "--notebook", self.root / "n.md", "--out", self.out, "--quiet",
            expected=expected, **environment,
        )

    def fail(self, call, ordinal, code):
        """What is wrong after that failure; None where the program makes no such call any more."""
        shutil.rmtree(self.root / "results")
        shutil.copytree(self.kept, self.out)
        self.log.unlink(missing_ok=True)
        under = str(self.root)
        ending = self.report(
            LD_PRELOAD=str(self.library), FAULT_CALL=call, FAULT_AT=str(ordinal), FAULT_ERRNO=str(code),
            FAULT_UNDER=under, FAULT_LOG=str(self.log),
        )
        if not self.log.exists():
            return None
        return self.problems(call, code, ending)

    def problems(self, call, code, ending):
        found = []
        now = tree(self.out) if self.out.exists() else {}
        if ending.returncode == 0:
            if now != self.new:
                found.append("exit 0, and the report is not the new one")
        else:
            if ending.returncode not in REFUSALS:
                found.append(f"exit {ending.returncode} is no refusal")
            if now not in (self.old, self.new):
                found.append(f"the report is neither the old nor the new one: {sorted(now)}")
            if str(self.root) not in ending.stderr and ".csv" not in ending.stderr and "n.md" not in ending.stderr:
                found.append("the message names no path")
            if os.strerror(code) not in ending.stderr and not self.knows(call, ending.stderr):
                found.append("the message does not say the reason")
        beside = [path.name for path in self.out.parent.iterdir() if path.name != "out"]
        if beside and call not in ("unlink", "rmdir", "open", "stat", "fstat", "flock"):
            found.append(f"left beside: {beside}")
        return [f"{problem}; {self.log.read_text().strip()}: {ending.stderr.strip()}" for problem in found]

    @staticmethod
    def knows(call, text):
        """Reasons that the program says in its own words: a file of which the system tells nothing is absent, or another one."""
        if call == "stat":
            return any(words in text for words in ("no such", "was changed while it was read"))
        return any(words in text for words in ("cannot be read again", "is locked"))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--vigie", required=True)
    parser.add_argument("--every", type=int, default=1, help="tries every Nth call only")
    arguments = parser.parse_args()
    here = pathlib.Path(__file__).resolve().parent
    with tempfile.TemporaryDirectory() as root:
        root = os.path.realpath(root)
        library = pathlib.Path(root) / "fail.so"
        subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-w", "-o", library, here / "fail.c", "-ldl"], check=True)
        os.mkdir(root + "/trial")
        trial = Trial(os.path.realpath(arguments.vigie), library, root + "/trial")
        tried, wrong = 0, []
        for call, codes in CALLS.items():
            for code in codes:
                ordinal = 1
                while (problems := trial.fail(call, ordinal, code)) is not None:
                    tried += 1
                    wrong += [f"{call} {ordinal} {errno.errorcode[code]}: {problem}" for problem in problems]
                    ordinal += arguments.every
        for line in wrong:
            print(line)
        print(f"{tried} failures, {len(wrong)} wrong endings")
        # A program that is not reached by the library would pass every trial.
        sys.exit(1 if wrong or tried == 0 else 0)


if __name__ == "__main__":
    main()
