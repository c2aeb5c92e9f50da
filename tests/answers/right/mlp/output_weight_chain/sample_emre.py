"""Emre of the sample class."""


def output_weight_chain():
    dE_do = "-(t - o)"
    do_dv = "a"
    dE_dv = "-(t - o) * a"
    return dE_do, do_dv, dE_dv
