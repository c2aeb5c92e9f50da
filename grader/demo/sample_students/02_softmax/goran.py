"""Goran shows that the gradient is y - t, by two wrong lines and a right last one.

He divides by the wrong probability, drops the sum, and multiplies by the penalty. What
he does not derive is right.
"""

HANDS_IN = "the derivation of y - t, right at the end only"
START = "solutions"
LOSES = {
    "hunt_split_sum.other_class": "S3.2e",
    "hunt_split_sum.all_classes": "S3.2f",
    "hunt_penalty.d_w": "S3.9",
}


def indicator_likelihood():
    factor = "p**t"
    loss = "-t * log(p)"
    slope = "-t / p"
    return factor, loss, slope


def softmax_jacobian_cases():
    same_class = "p_j * (1 - p_j)"
    other_class = "-p_i * p_j"
    return same_class, other_class


def hunt_split_sum():
    other_class = "-t_j / p_i * (-p_i * p_j)"
    all_classes = "-t_i * (1 - p_i) + t_i * p_i"
    simplified = "-t_i + p_i"
    return other_class, all_classes, simplified


def hunt_penalty():
    d_w = "g_w * l2 * w"
    d_b = "g_b"
    return d_w, d_b
