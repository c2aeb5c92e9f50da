"""A one added and taken off."""


def output_weight_chain():
    dE_do = "o - 1 - (t - 1)"
    do_dv = "a**1"
    dE_dv = "a * o + (-t) * a"
    return dE_do, do_dv, dE_dv
