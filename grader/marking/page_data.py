"""What a marker's page is told, as JSON: safe HTML, and nobody's name."""

import json
import re
from collections.abc import Mapping
from typing import Any

from markupsafe import Markup, escape

from grader.errors import UserError
from grader.marking.anonymous_answers import Answer
from grader.marking.desk import Desk, comments
from grader.marking.store import Mark, Question, State
from grader.report.markdown import Outline, to_html

TOP, UNDER_ANSWER = 1, 2  # texts stand below headings of these levels
DRAWN = "<p><img alt='A picture that this code drew' src='{}'></p>"
_HEADING = re.compile(r"^#+[ \t]+(.*\S)", re.MULTILINE)


def questions(desk: Desk) -> list[dict[str, Any]]:
    """All questions with how many of their answers wait."""
    waiting = desk.marks.waiting()
    return [
        {
            "key": question.key,
            "title": _title(desk, question),
            "points": question.points,
            "waiting": waiting.get(question.key, 0),
        }
        for question in desk.questions()
    ]


def question(desk: Desk, asked: Question) -> dict[str, Any]:
    """A question with its rubric and all its answers."""
    rubric = desk.rubric(asked)
    return {
        "key": asked.key,
        "points": asked.points,
        "html": _markdown(desk.introduction(asked)),
        "rubric": _markdown(rubric.text),
        "criteria": [
            {"html": _inline(line.text), "points": line.points}
            for line in rubric.criteria
        ],
        "answers": [
            {
                "name": answer.name,
                "html": _shown(answer),
                "empty": answer.empty,
                "ids": [state.grade_id for state in answer.states],
            }
            for answer in desk.answers(asked)
        ],
        **marks(desk, asked),
    }


def marks(desk: Desk, asked: Question) -> dict[str, Any]:
    """How all answers to a question are marked now, by grade id."""
    states = desk.marks.states(asked)
    told = {grade_id: _state(state) for grade_id, state in sorted(states.items())}
    return {"marks": told, "comments": comments(states.values())}


def mark_in(told: Mapping[str, Any]) -> Mark:
    """A mark that a page sent; UserError if it is none."""
    try:
        score, comment = told["score"], told["comment"]
        score = None if score is None else float(score)
        given = tuple(float(number) for number in told["given"])
    except (KeyError, TypeError, ValueError):
        raise UserError("This is not a mark.") from None
    if not isinstance(comment, str):
        raise UserError("A comment is text.")
    return Mark(score, comment.strip(), given)


def _state(state: State) -> dict[str, Any]:
    mark = state.mark
    return {
        "tag": state.tag,
        "score": mark.score,
        "comment": mark.comment,
        "given": mark.given,
        "auto": state.auto,
        "waits": state.waits,
        "earlier": state.earlier,
    }


def _shown(answer: Answer) -> str:
    if answer.empty:
        return "<p class='nothing'>Nothing was written.</p>"
    shown = []
    for part in answer.parts:
        if part.kind == "markdown":
            attached = json.loads(part.attached) if part.attached else None
            shown.append(_markdown(part.source, UNDER_ANSWER, attached))
        else:
            shown.append(str(Markup("<pre>{}</pre>").format(part.source)))
        if part.printed:
            printed = Markup("<pre class='out'>{}</pre>").format(part.printed)
            shown.append(str(printed))
        shown += [DRAWN.format(address) for address in part.drawn]
    return "".join(shown)


def _title(desk: Desk, question: Question) -> str:
    """The heading above a question, without what follows a dot in it, or its name."""
    found = _HEADING.search(desk.introduction(question))
    if not found:
        return question.name.replace("_", " ")
    return re.sub(r"\W+$", "", found[1].partition(" · ")[0].replace("*", ""))


def _markdown(source: str, top: int = TOP, attached: dict | None = None) -> str:
    return str(to_html(source, Outline(top), attached))


def _inline(source: str) -> str:
    """Markdown of one line without the paragraph around it."""
    page = _markdown(source).strip()
    inside = page.removeprefix("<p>").removesuffix("</p>")
    return inside if "<p>" not in inside else str(escape(source))
