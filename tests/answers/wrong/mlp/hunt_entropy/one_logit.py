"""Only one logit is followed.

says: The unit reaches the loss by two logits.
earns: 1/2
"""


def hunt_entropy():
    formula_1 = "-(t_1 * log(p_1) + t_2 * log(p_2))"
    formula_2 = "(p_1 - t_1) v_1"
    return formula_1, formula_2
