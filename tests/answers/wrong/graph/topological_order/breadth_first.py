"""Breadth first, reversed.

says: In a skip node u stands before x, which it is made from
"""


def topological_order(root):
    order, queue, seen = [], [root], {root}
    while queue:
        node = queue.pop(0)
        order.append(node)
        for p in node.parents:
            if p not in seen:
                seen.add(p)
                queue.append(p)
    return order[::-1]
