"""Judge a function by a stored exercise: code, typed derivation or numbers."""

from grader.student.code_check import judge_code
from grader.student.pencil import judge_numeric_answer, judge_typed_answer
from grader.student.spec import spec_from_json
from grader.student.verdict import Verdict


def judge_stored(stored: dict, function) -> Verdict:
    """Judge by what the exercise's `stored` gave, before or after a trip through JSON."""
    if stored["kind"] == "typed":
        return judge_typed_answer(stored["parts"], function)
    if stored["kind"] == "numbers":
        return judge_numeric_answer(stored["public"], function)
    return judge_code(spec_from_json(stored["spec"]), function)
