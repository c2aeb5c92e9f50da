"""D8, S3.1b: one term.

says: What does the loss say when y = 0?
"""


def hunt_cross_entropy():
    loss = "-y * log(p)"
    return loss
