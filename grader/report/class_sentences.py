"""What the checks of a class said, counted: the mistakes that many people share."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from grader.report.score_rows import Mark

LONGEST = 240
_DECIMAL = re.compile(r"-?\d+\.\d+(e[-+]?\d+)?")
_NOT_WRITTEN = "is not written yet"


@dataclass
class Sentences:
    """Sentences that begin alike, with how they went on for each student."""

    told: dict[str, Counter] = field(default_factory=lambda: defaultdict(Counter))

    def add(self, sentence: str) -> None:
        """Count one; numbers that differ between students are left out."""
        whole = _DECIMAL.sub("…", " ".join(sentence.split()))
        self.told[Mark("", 0, 1, sentence=whole).short][whole] += 1

    def most_common(self, most: int) -> list[tuple[str, int]]:
        """The sentences with their numbers, the most frequent first."""
        ranked = sorted(self.told.items(), key=lambda pair: -pair[1].total())
        return [(_whole(first, ways), ways.total()) for first, ways in ranked[:most]]

    def mistakes(self) -> Iterator[tuple[str, int]]:
        """All of them but that an answer is not written yet."""
        for sentence, count in self.most_common(len(self.told)):
            if _NOT_WRITTEN not in sentence:
                yield sentence, count


def _whole(first: str, ways: Counter) -> str:
    """The sentence with its second half, where most people got the same."""
    text, count = ways.most_common(1)[0]
    text = text if 2 * count > ways.total() else first
    return text if len(text) <= LONGEST else f"{text[:LONGEST]} …"
