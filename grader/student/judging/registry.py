"""Judge an answer by a stored exercise: code, formulas, numbers, parts of an engine."""

from grader.student.formula.formula_points import sheet_from
from grader.student.graphs.backward_check import judge_backward
from grader.student.graphs.graph_check import judge_graph
from grader.student.graphs.op_check import judge_op
from grader.student.graphs.order_check import judge_order
from grader.student.judging.code_check import judge_code
from grader.student.judging.spec import spec_from_json
from grader.student.judging.typed_answers import judge_formulas, judge_typed_numbers
from grader.student.judging.verdict import Verdict
from grader.student.networks.start_check import judge_start


def judge_stored(stored: dict, function) -> Verdict:
    """Judge by the public points of an exercise, as they were stored."""
    if stored["kind"] == "formulas":
        sheets = {name: sheet_from(part) for name, part in stored["parts"].items()}
        return judge_formulas(sheets, function)
    if stored["kind"] == "numbers":
        return judge_typed_numbers(stored["public"], function)
    if stored["kind"] == "order":
        return judge_order(stored, function)
    if stored["kind"] == "backward":
        return judge_backward(stored, function)
    if stored["kind"] == "graph":
        return judge_graph(spec_from_json(stored["spec"]), function)
    if stored["kind"] == "start":
        return judge_start(spec_from_json(stored["spec"]), function)
    if stored["kind"] == "op":
        return judge_op(spec_from_json(stored["spec"]), function)
    return judge_code(spec_from_json(stored["spec"]), function)
