"""Judge answers that are typed, not programmed: expressions and numbers.

The answer is still a function, so that it is looked up and called like every other;
what it returns is text to be read or numbers to be compared.
"""

from grader.student.trial import cannot_run, quiet
from grader.student.verdict import Verdict, failed


def call_answer(function) -> tuple[object, Verdict | None]:
    """What the function returns, or the verdict that ended the call."""
    if not callable(function):
        kind = type(function).__name__
        return None, failed("type", f"The answer is a {kind}; keep it a function.")
    try:
        with quiet():
            return function(), None
    except BaseException as error:
        return None, cannot_run(error)


def judge_typed_answer(parts: dict, function) -> Verdict:
    """Judge the expressions that a function returns, part by part."""
    from grader.student.typed import judge_typed

    raise NotImplementedError(judge_typed)


def judge_numeric_answer(public: dict, function) -> Verdict:
    """Judge the numbers that a function returns."""
    from grader.student.numbers import judge_numbers

    raise NotImplementedError(judge_numbers)
