"""Dag of the sample class."""


def output_weight_chain():
    dE_do = "2 * (o - t) / 2"
    do_dv = "a"
    dE_dv = "o * a - t * a"
    return dE_do, do_dv, dE_dv
