"""Indices as characters of their own."""


def softmax_jacobian_cases():
    return "pⱼ(1 − pⱼ)", "−pᵢpⱼ"
