"""Counts users."""


def topological_order(root):
    users, stack, seen = {root: 0}, [root], {root}
    while stack:
        node = stack.pop()
        for p in node.parents:
            users[p] = users.get(p, 0) + 1
            if p not in seen:
                seen.add(p)
                stack.append(p)
    ready, order = [root], []
    while ready:
        node = ready.pop()
        order.append(node)
        for p in node.parents:
            users[p] -= 1
            if users[p] == 0:
                ready.append(p)
    return order[::-1]
