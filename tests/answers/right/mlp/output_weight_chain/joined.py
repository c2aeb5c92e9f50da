"""Product built from the factors."""


def output_weight_chain():
    dE_do, do_dv = "(o - t)", "a"
    return dE_do, do_dv, dE_do + " * " + do_dv
