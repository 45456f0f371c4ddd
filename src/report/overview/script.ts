/**
 * The filter of the list: adds comfort, changes nothing but what is shown. Written for the page as it is, without a
 * library; the policy of the page lets exactly this text run.
 */
export const filterScript = `"use strict";(()=>{
const by=(id)=>document.getElementById(id),form=by("f"),query=by("q"),outcome=by("o"),track=by("t"),count=by("n");
const rows=[...by("l").rows];let texts;
const show=()=>{
texts??=rows.map((row)=>row.textContent.toLowerCase());
const words=query.value.toLowerCase().split(/\\s+/).filter(Boolean);let shown=0;
rows.forEach((row,index)=>{
const hit=(outcome.value===""||row.dataset.o===outcome.value)&&(track.value===""||row.dataset.t.split(" ").includes(track.value))&&words.every((word)=>texts[index].includes(word));
if(row.hidden===hit)row.hidden=!hit;if(hit)shown+=1;});
count.value=shown+" / "+rows.length+" "+count.dataset.w;};
let waiting;const soon=()=>{clearTimeout(waiting);waiting=setTimeout(show,120);};
form.hidden=false;form.addEventListener("submit",(event)=>event.preventDefault());
query.addEventListener("input",soon);outcome.addEventListener("change",show);track.addEventListener("change",show);
count.value=rows.length+" "+count.dataset.w;})();`;
