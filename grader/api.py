"""All that an exercises module imports: kinds of exercise, points, mistakes.

An exercises module holds exercises as constants; which notebook asks for one, and
when, the master says. Most exercises are made by one of four functions:

    code_exercise(reference, points, *mistakes)             a function to write
    formula_exercise(reference, derivation)                 a formula to type
    number_exercise(reference, wrong={...})                 numbers to work out
    op_exercise(reference, points, "a b", *wrong_rules)     an op's local rule

`grader new exercise` writes a first version of each. What a course adds of its own
(views, probes, kinds of exercise) goes through the three functions `register_...`.
"""

from grader.judge import consistency, typed_exercises
from grader.judge.code_exercise import CodeExercise, code_exercise
from grader.judge.derivation import Derivation
from grader.judge.edges import (
    edge_points,
    elementwise_edges,
    number_points,
    single_precision,
)
from grader.judge.engine_exercise import EngineExercise
from grader.judge.exercise import Exercise
from grader.judge.network import (
    BACKWARD_ONLY,
    WHOLE_NETWORK,
    Calling,
    DenseExercise,
    Network,
)
from grader.judge.network.gradient_mistakes import known_gradients
from grader.judge.network.network import Instance, view_of
from grader.judge.network.network import gradient as network_gradient
from grader.judge.network.network import loss as network_loss
from grader.judge.network.network_points import DESIGNED, Role
from grader.judge.network.network_points import draw as draw_network
from grader.judge.network.network_points import sizes_of as network_sizes
from grader.judge.network.sentences import SENTENCES as NETWORK_SENTENCES
from grader.judge.op_exercise import (
    FLOAT32,
    NO_UPSTREAM,
    NUMBER,
    ONE_NODE,
    PAIRS,
    PLAIN,
    SINGLE,
    UNCHANGED,
    WHOLE,
    away_from_zero,
    op_exercise,
    plain,
    short,
    whole,
    wrong_rule,
)
from grader.judge.points import Mistake, Point
from grader.judge.rng import HIDDEN, PUBLIC, generator
from grader.judge.typed_exercises import (
    FormulaExercise,
    NumberExercise,
    formula_exercise,
    number_exercise,
)
from grader.student.graphs.backward_check import judge_backward
from grader.student.graphs.graph_check import judge_graph, losses_of
from grader.student.graphs.order_check import judge_order
from grader.student.judging import probes
from grader.student.judging.code_check import judge_code
from grader.student.judging.extremes import IN_DOUBLE, MAY_REFUSE
from grader.student.judging.probes import PROBES, register_probe
from grader.student.judging.registry import register_kind
from grader.student.judging.spec import Case, Spec
from grader.student.judging.verdict import Verdict, failed
from grader.student.judging.views import UnfitError, register_view
from grader.student.networks import layer_probes
from grader.student.networks.start_check import judge_start

__all__ = [
    "BACKWARD_ONLY",
    "DESIGNED",
    "FLOAT32",
    "HIDDEN",
    "IN_DOUBLE",
    "MAY_REFUSE",
    "NETWORK_SENTENCES",
    "NO_UPSTREAM",
    "NUMBER",
    "ONE_NODE",
    "PAIRS",
    "PLAIN",
    "PROBES",
    "PUBLIC",
    "SINGLE",
    "UNCHANGED",
    "WHOLE",
    "WHOLE_NETWORK",
    "Calling",
    "Case",
    "CodeExercise",
    "DenseExercise",
    "Derivation",
    "EngineExercise",
    "Exercise",
    "FormulaExercise",
    "Instance",
    "Mistake",
    "Network",
    "NumberExercise",
    "Point",
    "Role",
    "Spec",
    "UnfitError",
    "Verdict",
    "away_from_zero",
    "code_exercise",
    "consistency",
    "draw_network",
    "edge_points",
    "elementwise_edges",
    "failed",
    "formula_exercise",
    "generator",
    "judge_backward",
    "judge_code",
    "judge_graph",
    "judge_order",
    "judge_start",
    "known_gradients",
    "layer_probes",
    "losses_of",
    "network_gradient",
    "network_loss",
    "network_sizes",
    "number_exercise",
    "number_points",
    "op_exercise",
    "plain",
    "probes",
    "register_kind",
    "register_probe",
    "register_view",
    "short",
    "single_precision",
    "typed_exercises",
    "view_of",
    "whole",
    "wrong_rule",
]
