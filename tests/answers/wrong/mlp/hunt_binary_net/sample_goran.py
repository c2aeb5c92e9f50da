"""Goran of the sample class: S3.1b.

says: What does the loss say when t = 0?
earns: 3/4
"""


def hunt_binary_net():
    loss = "-t * log(p)"
    dE_dp = "(p - t) / (p * (1 - p))"
    da_dw = "a * (1 - a) * x"
    dE_do = "p - t"
    return loss, dE_dp, da_dw, dE_do
