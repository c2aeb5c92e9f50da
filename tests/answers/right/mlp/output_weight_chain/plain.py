"""As in the notebook."""


def output_weight_chain():
    dE_do = "o - t"
    do_dv = "a"
    dE_dv = "(o - t) * a"
    return dE_do, do_dv, dE_dv
