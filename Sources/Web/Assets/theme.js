// A classic script for the head, before the first paint: no flash of the other theme.
// select[data-theme-choice] offers "auto", "light" and "dark".
{
    const key = "theme";
    const root = document.documentElement;
    const read = () => {
        // Storage may be switched off; the system's theme is used then.
        try { return localStorage.getItem(key) || "auto"; } catch { return "auto"; }
    };
    const show = (theme) => {
        if (theme === "light" || theme === "dark") root.dataset.theme = theme;
        else delete root.dataset.theme;
    };
    show(read());
    document.addEventListener("DOMContentLoaded", () => {
        for (const choice of document.querySelectorAll("select[data-theme-choice]")) {
            choice.closest("[hidden]")?.removeAttribute("hidden");
            choice.value = read();
            choice.addEventListener("change", () => {
                show(choice.value);
                try { localStorage.setItem(key, choice.value); } catch { /* lasts for this page */ }
            });
        }
    });
}
