"""LaTeX with indices in braces."""


def softmax_jacobian_cases():
    same_class = "p_{j} (1 - p_{j})"
    other_class = "- p_{i} \\cdot p_{j}"
    return same_class, other_class
