"""Goran differentiates -y log(sigmoid(w x)) and writes the exponential once too often.

Every step of his derivation is right; the last line simplifies to exp(exp(-w x)).
"""

HANDS_IN = "the derivation of a softmax net, one exponential doubled"
START = "solutions"
LOSES = {"hunt_exponent": "S3.1e"}


def hunt_exponent():
    d_x = "-y * w * exp(exp(-w * x)) / (1 + exp(-w * x))"
    return d_x
