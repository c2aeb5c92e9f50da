"""Residual the other way round.

says: Only the sign is wrong: does E rise or fall
earns: 1/3
"""


def output_weight_chain():
    dE_do = "t - o"
    do_dv = "a"
    dE_dv = "(t - o) * a"
    return dE_do, do_dv, dE_dv
