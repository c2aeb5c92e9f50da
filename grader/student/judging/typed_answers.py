"""Judge answers that are typed, not programmed: formulas and numbers.

The answer is still a function, so that it is looked up and called like every other;
what it returns is text to be read, or numbers to be compared.
"""

import itertools
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from grader.student.formula.formula_points import Sheet
from grader.student.formula.judge_formula import Finding, judge_by, judge_parts
from grader.student.formula.number_answers import judge_numbers, right_parts
from grader.student.judging.blocks import a_kind
from grader.student.judging.call import quiet
from grader.student.judging.failure_told import cannot_run
from grader.student.judging.verdict import Verdict, failed


def judge_formulas(sheets: dict[str, Sheet], function: Callable) -> Verdict:
    """Judge the formula, or the tuple of formulas, that a function returns.

    sheets are in the order of the answer, by name; each earns its part of the points.
    """
    with quiet():  # what the answer does when it is looked at stays in here
        return _formulas(sheets, function)


def _formulas(sheets: dict[str, Sheet], function: Callable) -> Verdict:
    answer, trouble = _answer(function)
    if trouble and trouble.sentence.startswith("NameError"):
        return replace(trouble, evidence="A formula is text here: put it in quotes.")
    if trouble:
        return trouble
    if len(sheets) == 1:
        findings = [judge_by(answer, *sheets.values())]
    else:
        findings = judge_parts(answer, list(sheets.values()))
    right = sum(f.passed for f in findings)
    if right == len(findings):
        return Verdict(1.0, "passed", _all_right(findings))
    name, first = next(
        (n, f) for n, f in zip(sheets, findings, strict=True) if not f.passed
    )
    several = len(sheets) > 1 and (right > 0 or first.stage != "type")
    stage, sentence = first.stage, first.sentence
    if several:
        wrong = [not f.passed for f in findings]
        exchanged = _exchanged(answer, sheets, wrong)
        stage = "value" if exchanged else stage
        sentence = exchanged or f"{name}: {sentence}"
    are = "is" if right == 1 else "are"
    others = f"{right} of {len(findings)} formulas {are} right." if right else ""
    told = first.read and first.read not in sentence
    read = f"It is read as {first.read}." if told else ""
    evidence = f"{read} {others}".strip()
    return Verdict(right / len(findings), stage, sentence, evidence)


def judge_typed_numbers(public: dict, function: Callable) -> Verdict:
    """Judge the numbers that a function returns; equal parts for equal entries."""
    with quiet():
        return _numbers(public, function)


def _numbers(public: dict, function: Callable) -> Verdict:
    answer, trouble = _answer(function)
    if trouble:
        return trouble
    finding = judge_numbers(answer, public)
    right = right_parts(answer, public)  # a slip of typing costs its own part
    share = 1.0 if finding.passed else sum(right) / len(right)
    return Verdict(share, finding.stage, finding.sentence)


def _exchanged(answer: Iterable, sheets: dict[str, Sheet], wrong: list[bool]) -> str:
    """Sentence about two wrong formulas, each right in the other's place, or ""."""
    pairs = itertools.compress(zip(sheets, answer, strict=True), wrong)
    for (one, mine), (other, theirs) in itertools.combinations(pairs, 2):
        crossed = ((mine, sheets[other]), (theirs, sheets[one]))
        if all(judge_by(text, sheet).passed for text, sheet in crossed):
            return f"{one} and {other} are exchanged."
    return ""


def _all_right(findings: list[Finding]) -> str:
    if len(findings) == 1:
        return findings[0].sentence
    both = "Both" if len(findings) == 2 else f"All {len(findings)}"
    return f"{both} formulas are right."


def _answer(function: Callable) -> tuple[Any, Verdict | None]:
    """What the function returns, or the verdict that ended the call."""
    if not callable(function):
        kind = a_kind(function)
        return None, failed("type", f"The answer is {kind}; keep it a function.")
    try:
        return function(), None
    except BaseException as error:
        return None, cannot_run(error)
