"""Clears the gradients on the way, which is the work of backward.

says: The list is right. In a chain the grad of node
"""

import numpy as np


def topological_order(root):
    order, stack, met = [], [(root, False)], set()
    while stack:
        node, marked = stack.pop()
        if marked:
            order.append(node)
        elif node not in met:
            met.add(node)
            node.grad = np.zeros(np.shape(node.value))
            stack.append((node, True))
            stack.extend((parent, False) for parent in node.parents)
    return order
