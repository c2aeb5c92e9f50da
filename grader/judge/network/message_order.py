"""The sentence that a diagnosis becomes."""

from grader.judge.network.diagnosis import Diagnosis
from grader.judge.network.naming import Place
from grader.student.judging.verdict import Verdict, failed


def told(diagnosis: Diagnosis) -> Verdict:
    """One sentence: the first name if names are verified, else the first place."""
    sentence = diagnosis.names[0].sentence if diagnosis.names else _located(diagnosis)
    evidence = _right_part(diagnosis) if diagnosis.names else ""
    return failed("value", sentence, evidence).worth(diagnosis.credit)


def _located(diagnosis: Diagnosis) -> str:
    right = _right_part(diagnosis)
    if not diagnosis.places:
        return f"The gradient is not right everywhere. {right}".strip()
    first = diagnosis.places[0]
    if right:
        return f"{right[:-1]}; {first.words} {_is_not(first)}."
    return f"The first wrong place, counted from the output, is {first.words}."


def _is_not(place: Place) -> str:
    if place.kind == "forward":
        return "is not what the forward pass asks for"
    return "is not"


def _right_part(diagnosis: Diagnosis) -> str:
    """Which blocks are right, last layer first: "dW3, db3 are right."."""
    if not diagnosis.right:
        return ""
    order = sorted(diagnosis.right, key=lambda n: (-int(n[1:]), n))
    listed = ", ".join(f"d{name}" for name in order)
    return f"{listed} {'is' if len(order) == 1 else 'are'} right."
