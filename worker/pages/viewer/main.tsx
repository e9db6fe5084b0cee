document.querySelector("#app")?.append("soon");
