"""np.allclose.

says: A gradient of very tiny numbers passes although it is wrong: a fixed
"""

import numpy as np


def bug_hunt(suspects, params, X, targets):
    verdicts = {}
    for name in suspects:
        _, grads = suspects[name](params, X, targets)
        checks = numerical_layers(suspects[name], params, X, targets)
        verdicts[name] = all(
            [
                np.allclose(g.W, c.W, rtol=1e-5, atol=1e-8)
                and np.allclose(g.b, c.b, rtol=1e-5, atol=1e-8)
                for g, c in zip(grads, checks)
            ]
        )
    return verdicts
