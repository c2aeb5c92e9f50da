"""What makes the loss fall is right.

says: You let all pass along whose gradient the loss falls
"""


def bug_hunt(suspects, params, X, targets):
    verdicts = {}
    for name, suspect in suspects.items():
        loss, grads = suspect(params, X, targets)
        moved = sgd_step(params, grads, 1e-3)
        verdicts[name] = bool(suspect(moved, X, targets)[0] < loss)
    return verdicts
