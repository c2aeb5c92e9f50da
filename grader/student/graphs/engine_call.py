"""Let a learner's engine loose on a graph, and say how it ended if not well."""

from collections.abc import Callable

import numpy as np

from grader.student.graphs.nodes import EndlessError, build, chain, ladder
from grader.student.judging.call import quiet
from grader.student.judging.failure_told import cannot_run
from grader.student.judging.verdict import Verdict, failed

RUNGS = 40
STABILITY_SHARE = 0.25


class WrongError(Exception):
    """What is wrong in a graph that is too large to show; the message says it."""


def root_of(nodes: dict):
    """The last node, which everything else lies below."""
    return next(reversed(nodes.values()))


def ended(call: Callable, name: str) -> Verdict | None:
    """A verdict if a call ends with an exception."""
    try:
        with quiet(), np.errstate(all="ignore"):
            call()
    except EndlessError:
        sentence = f"In {name} your function comes back to the nodes without an end."
        return failed("cannot run", sentence, "Each node needs to be visited once.")
    except BaseException as error:
        return cannot_run(error)
    return None


def far_out(walk: Callable, node: type, long: int) -> Verdict | None:
    """A verdict on a long chain and on a graph with very many paths."""
    for graph, where in ((chain(long), "a chain"), (ladder(RUNGS), "many diamonds")):
        nodes = build(graph, node)
        try:
            with quiet():
                walk(root_of(nodes), nodes)
        except RecursionError:
            sentence = f"Right in small graphs; in a chain of {long:,} nodes"
            sentence = f"{sentence} it takes more than a thousand calls inside calls."
            advice = "Python has a limit to these: keep a stack, a list."
            return failed("stability", sentence, advice).worth(1 - STABILITY_SHARE)
        except EndlessError:
            sentence = f"Right in small graphs; {RUNGS} diamonds in a row never end."
            advice = "It walks along every path, and their number doubles each time."
            return failed("stability", sentence, advice).worth(1 - STABILITY_SHARE)
        except BaseException as error:
            sentence = f"Right in small graphs; it fails in {where}."
            wrong = isinstance(error, WrongError)
            why = str(error) if wrong else cannot_run(error).sentence
            return failed("stability", sentence, why).worth(1 - STABILITY_SHARE)
    return None
