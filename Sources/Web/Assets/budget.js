// form[data-budget="1000000"][data-currency="USD"]: inputs with data-amount in whole units.
//   [data-remainder]  live text; data-words="{left} left of {whole}", data-over="{over} too much"
//   form              data-quick="50000,100000,250000" (quick steps), data-rest="Rest here"
import { action, fill, nameOf, set, within } from "./words.js";

export function start(root = document) {
    for (const form of within(root, "form[data-budget]")) new Budget(form);
}

// "250,000", "250 000", "250.000" and, as a share of the whole, "25%"; other text counts as 0
// here and is answered by the server.
export function amount(text, whole) {
    const plain = text.replace(/[\s'’\u00a0\u202f]/g, "").replace(/^[^\d%.,-]+/, "");
    const share = plain.match(/^(\d+(?:[.,]\d+)?)%$/);
    if (share) return Math.round((Number(share[1].replace(",", ".")) * whole) / 100);
    const grouped = /^\d{1,3}([.,]\d{3})+$/.test(plain) ? plain.replace(/[.,]/g, "") : plain;
    return Math.max(0, Number(grouped.replace(",", ".")) || 0);
}

class Budget {
    constructor(form) {
        this.form = form;
        this.whole = Number(form.dataset.budget) || 0;
        this.inputs = [...form.querySelectorAll("input[data-amount]")];
        this.remainder = form.querySelector("[data-remainder]");
        const language = document.documentElement.lang || undefined;
        const currency = form.dataset.currency;
        const style = currency ? { style: "currency", currency } : {};
        this.money = new Intl.NumberFormat(language, { ...style, maximumFractionDigits: 0 });
        this.short = new Intl.NumberFormat(language, { notation: "compact" });
        for (const input of this.inputs) this.addSteps(input);
        form.addEventListener("input", () => {
            form.toggleAttribute("data-unsaved", true);
            this.show();
        });
        this.show();
    }

    spent() {
        return this.inputs.reduce((sum, input) => sum + amount(input.value, this.whole), 0);
    }

    addSteps(input) {
        const { quick = "50000,100000", rest } = this.form.dataset;
        const buttons = quick.split(",").map(Number).filter(Boolean).map((by) => {
            const label = `+${this.short.format(by)}`;
            return action(label, `${label} ${nameOf(input)}`, () =>
                set(input, String(amount(input.value, this.whole) + by)));
        });
        if (rest) {
            buttons.push(action(rest, `${rest}: ${nameOf(input)}`, () => {
                const own = amount(input.value, this.whole);
                set(input, String(Math.max(0, own + this.whole - this.spent())));
            }));
        }
        input.after(...buttons);
    }

    show() {
        const left = this.whole - this.spent();
        if (!this.remainder) return;
        const { words = "{left}", over = words } = this.remainder.dataset;
        this.remainder.textContent = fill(left < 0 ? over : words, {
            left: this.money.format(left), over: this.money.format(-left),
            whole: this.money.format(this.whole),
        });
        this.remainder.closest(".remainder")?.classList.toggle("bad", left < 0);
    }
}
