"""The whole line."""


def hunt_softmax_factor():
    return r"\frac{\partial p_j}{\partial w_j} = p_j(1-p_j)x"
