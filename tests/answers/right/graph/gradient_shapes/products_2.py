"""Products."""


def gradient_shapes():
    all_derivatives = ((0 + 1, 1 * 4), (1 + 1, 3 * 4), (0 + 2, 2 * 5))
    flows_back = ((1, 4), (1, 4), (2, 2 * 5))
    return *all_derivatives, *flows_back
