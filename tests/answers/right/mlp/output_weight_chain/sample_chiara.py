"""Chiara of the sample class."""


def output_weight_chain():
    dE_do = "-(t - o)"
    do_dv = "a"
    dE_dv = "a * o - a * t"
    return dE_do, do_dv, dE_dv
