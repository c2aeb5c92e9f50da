"""The plan of a lecture: when each slide begins, and when each section does."""

import re

from grader.authoring.master_cells import Master
from grader.authoring.slide_text import SlideText

SECTION = re.compile(r"^## (?:\d+\. )?(.+)$", re.MULTILINE)


class Clock:
    """Adds up the minutes that the slides of a master take."""

    def __init__(self, master: Master) -> None:
        self.now = 0
        self.plan = _plan(master)

    def note(self, slide: SlideText) -> str:
        """The notes of a slide under its minutes; the first ones end with the plan."""
        start, self.now = self.now, self.now + slide.minutes
        head = f"**Minutes {start} to {self.now}.**"
        plan, self.plan = self.plan, ""
        return "\n\n".join(filter(None, (head, slide.notes, plan)))


def _plan(master: Master) -> str:
    """One line with the minute at which each section begins."""
    now, section, told = 0, "opening", []
    for cell in master.cells:
        if cell.kind == "text":
            section = next(iter(SECTION.findall(cell.source)), section)
        elif cell.kind == "lecture" and cell.form == "text":
            if not cell.keys["lecture"]:
                told.append(f"{now} break")
            elif section:
                told.append(f"{now} {section}")
                section = ""
            now += cell.keys["lecture"]
    return f"**Plan**, with the minute of each beginning: {'; '.join(told)}; {now} end."
