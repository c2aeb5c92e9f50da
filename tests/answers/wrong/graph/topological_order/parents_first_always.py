"""Parent moved to the front.

says: In a skip node u stands before x, which it is made from.
"""


def topological_order(root):
    order = []
    order, i = [root], 0
    while i < len(order):
        for parent in order[i].parents:
            if parent not in order:
                order.append(parent)
        i += 1
    return order[::-1]
